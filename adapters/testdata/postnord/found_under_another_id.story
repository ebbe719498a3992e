# Where no id is the one asked for, the whole answer is about it. An SSCC may lack its `00`.
=== ask
ABC1234567

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
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/ABC1234567/public?apikey=(secret)&locale=en
  accept: application/json
report ABC1234567 FOUND
  2026-06-09T17:40:00 local  ACCEPTED  code EN_ROUTE/21  "The shipment item has been handed in to PostNord"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
warning FIELD no shipmentId or itemId is the number asked for

=== ask
373500450000000010

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
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 373500450000000010 FOUND
  2026-06-09T17:40:00 local  ACCEPTED  code EN_ROUTE/21  "The shipment item has been handed in to PostNord"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
