# On the round: there is no status for it, the text is the only hint. Times have no zone.
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
    "deliveryPoint": {
     "name": "ICA Kvarnen",
     "locationId": "SE-4711",
     "servicePointType": "PICKUP",
     "address": {
      "city": "Stockholm",
      "countryCode": "SE",
      "postCode": "11455"
     },
     "openingHours": [
      {
       "openFrom": "0800",
       "openTo": "2100",
       "monday": true
      }
     ]
    },
    "estimatedTimeOfArrival": "2026-06-10T18:00:00",
    "publicTimeOfArrival": "2026-06-10T12:00:00",
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
        "eventTime": "2026-06-09T10:00:00",
        "eventCode": "1",
        "eventDescription": "We have received information about the shipment item",
        "status": "INFORMED",
        "location": {
         "name": "Shop AB",
         "displayName": "Malmö",
         "city": "Malmö",
         "postcode": "21120",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "CUSTOMER_LOCATION"
        }
       },
       {
        "eventTime": "2026-06-09T17:40:00",
        "eventCode": "21",
        "eventDescription": "The shipment item has been handed in to PostNord",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal",
         "displayName": "Malmö",
         "city": "Malmö",
         "postcode": "40010",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T02:15:30",
        "eventCode": "31",
        "eventDescription": "The shipment item has arrived at the distribution terminal",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal Årsta",
         "displayName": "Årsta",
         "city": "Årsta",
         "postcode": "12005",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T04:15:30",
        "eventCode": "68",
        "eventDescription": "The shipment item is under transportation",
        "status": "EN_ROUTE",
        "location": {
         "name": "PostNord Terminal Årsta",
         "displayName": "Årsta",
         "city": "Årsta",
         "postcode": "12005",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "HUB"
        }
       },
       {
        "eventTime": "2026-06-10T08:05:00",
        "eventCode": "40",
        "eventDescription": "The shipment item is out for delivery",
        "status": "EN_ROUTE",
        "location": {
         "name": "Depot",
         "displayName": "Stockholm",
         "city": "Stockholm",
         "postcode": "11455",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "DEPOT"
        }
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
  2026-06-09T10:00:00 local  DATA_RECEIVED  code INFORMED/1  "We have received information about the shipment item"  [city "Malmö" postal "21120" country "SE" facility "Shop AB"]
  2026-06-09T17:40:00 local  ACCEPTED  code EN_ROUTE/21  "The shipment item has been handed in to PostNord"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T02:15:30 local  ARRIVED  code EN_ROUTE/31  "The shipment item has arrived at the distribution terminal"  [city "Årsta" postal "12005" country "SE" facility "PostNord Terminal Årsta"]
  2026-06-10T04:15:30 local  IN_TRANSIT  code EN_ROUTE/68  "The shipment item is under transportation"  [city "Årsta" postal "12005" country "SE" facility "PostNord Terminal Årsta"]
  2026-06-10T08:05:00 local  OUT_FOR_DELIVERY  code EN_ROUTE/40  "The shipment item is out for delivery"  [city "Stockholm" postal "11455" country "SE" facility "Depot"]
  estimate 2026-06-10T12:00:00 local
  pickup point id SE-4711 "ICA Kvarnen" [city "Stockholm" postal "11455" country "SE"]
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
