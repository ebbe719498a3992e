# Refused at the door.
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
    "status": "DELIVERY_REFUSED",
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
      "status": "DELIVERY_REFUSED",
      "eventStatus": "DELIVERY_REFUSED",
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
       },
       {
        "eventTime": "2026-06-10T14:00:00",
        "eventCode": "45",
        "eventDescription": "The recipient refused the shipment item",
        "status": "DELIVERY_REFUSED",
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
  2026-06-10T08:05:00 local  OUT_FOR_DELIVERY  code EN_ROUTE/40  "The shipment item is out for delivery"  [city "Stockholm" postal "11455" country "SE" facility "Depot"]
  2026-06-10T14:00:00 local  REFUSED (RECIPIENT_REFUSED)  code DELIVERY_REFUSED/45  "The recipient refused the shipment item"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
