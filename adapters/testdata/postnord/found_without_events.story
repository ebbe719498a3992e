# Registered, nothing more.
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
    "status": "CREATED",
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
      "status": "CREATED",
      "eventStatus": "CREATED",
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
      "events": []
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
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
warning SUMMARY CREATED

=== ask
00373500450000000997

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "shipments": [
   {
    "shipmentId": "00373500450000000997",
    "uri": "",
    "assessedNumberOfItems": 0,
    "status": "CREATED",
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
    "items": []
   }
  ]
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000997/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000997 FOUND
  service "MyPack Collect"
  weight 2400 g
  reference customer reference "ORDER-77120"
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
warning SUMMARY CREATED
