# A time without offset is the event's country's; an offset that is there counts.
=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "shipments": [
   {
    "shipmentId": "00373500450000000997",
    "uri": "",
    "assessedNumberOfItems": 1,
    "status": "EN_ROUTE",
    "statusText": {
     "header": "The shipment",
     "body": "…",
     "estimatedTimeOfArrival": null
    },
    "service": {
     "code": "19",
     "name": "MyPack Collect"
    },
    "consignor": {
     "name": "Shop AB",
     "address": {
      "city": "Malmö",
      "countryCode": "SE",
      "country": "Sweden",
      "postCode": "21120"
     }
    },
    "consignee": {
     "address": {
      "city": "Stockholm",
      "countryCode": "SE",
      "country": "Sweden",
      "postCode": "11455"
     }
    },
    "deliveryPoint": null,
    "estimatedTimeOfArrival": null,
    "publicTimeOfArrival": null,
    "deliveryDate": null,
    "returnDate": null,
    "riskForDelay": false,
    "totalWeight": {
     "value": "2.40",
     "unit": "kg"
    },
    "shipmentReferences": [
     {
      "value": "ORDER-77120",
      "type": "CU",
      "name": "Customer reference"
     }
    ],
    "additionalServices": [],
    "splitStatuses": [],
    "items": [
     {
      "itemId": "00373500450000000010",
      "status": "EN_ROUTE",
      "eventStatus": "EN_ROUTE",
      "statusText": {
       "header": "The item",
       "body": "…"
      },
      "typeOfItem": "PC",
      "typeOfItemName": "Parcel",
      "estimatedTimeOfArrival": null,
      "deliveryDate": null,
      "dropOffDate": "2026-06-09T17:40:00",
      "acceptor": null,
      "signature": null,
      "deliveryImageAvailable": false,
      "statedMeasurement": {
       "weight": {
        "value": "1.20",
        "unit": "kg"
       }
      },
      "assessedMeasurement": {
       "weight": {
        "value": "1.31",
        "unit": "kg"
       }
      },
      "stoppedInCustoms": false,
      "previousItemStates": [
       "CREATED",
       "INFORMED"
      ],
      "references": [],
      "freeTexts": null,
      "events": [
       {
        "eventTime": "2026-06-10T04:00:00+0000",
        "eventCode": "1",
        "eventDescription": "A",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "DE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T05:00:00.123+02:00",
        "eventCode": "2",
        "eventDescription": "B",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "DK",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T07:00:00",
        "eventCode": "3",
        "eventDescription": "C",
        "status": "EN_ROUTE",
        "location": {
         "name": "Terminal",
         "displayName": "Helsinki",
         "city": "Helsinki",
         "postcode": "00100",
         "countryCode": "FI",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10",
        "eventCode": "4",
        "eventDescription": "D",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "then",
        "eventCode": "5",
        "eventDescription": "E",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Göteborg",
         "city": "Göteborg",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T08:00:00",
        "eventCode": "6",
        "eventDescription": "F",
        "status": "EN_ROUTE",
        "location": {}
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 FOUND
  2026-06-10T04:00:00 +00 said  IN_TRANSIT  code EN_ROUTE/1  "A"  [city "Göteborg" postal "40010" country "DE" facility "PostNord Terminal"]
  2026-06-10T05:00:00 +02 said  IN_TRANSIT  code EN_ROUTE/2  "B"  [city "Göteborg" postal "40010" country "DK" facility "PostNord Terminal"]
  2026-06-10T07:00:00 local  IN_TRANSIT  code EN_ROUTE/3  "C"  [city "Helsinki" postal "00100" country "FI" facility "Terminal"]
  2026-06-10 day  IN_TRANSIT  code EN_ROUTE/4  "D"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T08:00:00 local  IN_TRANSIT  code EN_ROUTE/6  "F"
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
warning TIME EN_ROUTE/5: eventTime
