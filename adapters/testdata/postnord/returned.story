# RETURNED is also the way back; only with a date of return the last of them is the arrival.
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
    "status": "RETURNED",
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
      "status": "RETURNED",
      "eventStatus": "RETURNED",
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
        "eventTime": "2026-06-10T13:20:00",
        "eventCode": "36",
        "eventDescription": "The shipment item has been delivered to a service point",
        "status": "AVAILABLE_FOR_DELIVERY",
        "location": {
         "name": "ICA Kvarnen",
         "displayName": "Stockholm",
         "city": "Stockholm",
         "postcode": "11455",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "SERVICE_POINT"
        }
       },
       {
        "eventTime": "2026-06-20T09:00:00",
        "eventCode": "50",
        "eventDescription": "The shipment item is being returned to the sender",
        "status": "RETURNED",
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
        "eventTime": "2026-06-22T09:00:00",
        "eventCode": "51",
        "eventDescription": "The shipment item has been returned to the sender",
        "status": "RETURNED",
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
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 FOUND
  2026-06-10T13:20:00 local  AVAILABLE_FOR_PICKUP  code AVAILABLE_FOR_DELIVERY/36  "The shipment item has been delivered to a service point"  [city "Stockholm" postal "11455" country "SE" facility "ICA Kvarnen"]
  2026-06-20T09:00:00 local  RETURNING  code RETURNED/50  "The shipment item is being returned to the sender"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-22T09:00:00 local  RETURNING  code RETURNED/51  "The shipment item has been returned to the sender"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997

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
    "status": "RETURNED",
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
      "status": "RETURNED",
      "eventStatus": "RETURNED",
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
        "eventTime": "2026-06-10T13:20:00",
        "eventCode": "36",
        "eventDescription": "The shipment item has been delivered to a service point",
        "status": "AVAILABLE_FOR_DELIVERY",
        "location": {
         "name": "ICA Kvarnen",
         "displayName": "Stockholm",
         "city": "Stockholm",
         "postcode": "11455",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "SERVICE_POINT"
        }
       },
       {
        "eventTime": "2026-06-20T09:00:00",
        "eventCode": "50",
        "eventDescription": "The shipment item is being returned to the sender",
        "status": "RETURNED",
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
        "eventTime": "2026-06-22T09:00:00",
        "eventCode": "51",
        "eventDescription": "The shipment item has been returned to the sender",
        "status": "RETURNED",
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
      ],
      "returnDate": "2026-06-22T09:00:00"
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
  2026-06-10T13:20:00 local  AVAILABLE_FOR_PICKUP  code AVAILABLE_FOR_DELIVERY/36  "The shipment item has been delivered to a service point"  [city "Stockholm" postal "11455" country "SE" facility "ICA Kvarnen"]
  2026-06-20T09:00:00 local  RETURNING  code RETURNED/50  "The shipment item is being returned to the sender"  [city "Göteborg" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-22T09:00:00 local  RETURNED  code RETURNED/51  "The shipment item has been returned to the sender"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997

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
    "status": "RETURNED",
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
    "returnDate": "2026-06-22",
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
      "status": "RETURNED",
      "eventStatus": "RETURNED",
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
        "eventTime": "2026-06-10T13:20:00",
        "eventCode": "36",
        "eventDescription": "The shipment item has been delivered to a service point",
        "status": "AVAILABLE_FOR_DELIVERY",
        "location": {
         "name": "ICA Kvarnen",
         "displayName": "Stockholm",
         "city": "Stockholm",
         "postcode": "11455",
         "countryCode": "SE",
         "country": "Sweden",
         "locationId": "221",
         "locationType": "SERVICE_POINT"
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
  2026-06-10T13:20:00 local  AVAILABLE_FOR_PICKUP  code AVAILABLE_FOR_DELIVERY/36  "The shipment item has been delivered to a service point"  [city "Stockholm" postal "11455" country "SE" facility "ICA Kvarnen"]
  2026-06-22 day  RETURNED  code RETURNED  "The item"  [country "SE"]
  service "MyPack Collect"
  weight 1310 g
  pieces 1
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
