# The shipment's id stands for all items, whatever its own status hides: one delivered is a part. An item's id stands for it alone.
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
    "assessedNumberOfItems": 2,
    "status": "SPLIT",
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
    "splitStatuses": [
     {
      "noItemsWithStatus": 1,
      "noItems": 2,
      "statusDescription": "Delivered",
      "status": "DELIVERED"
     }
    ],
    "items": [
     {
      "itemId": "00373500450000000010",
      "status": "DELIVERED",
      "eventStatus": "DELIVERED",
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
       },
       {
        "eventTime": "2026-06-10T14:02:11",
        "eventCode": "39",
        "eventDescription": "The shipment item has been delivered",
        "status": "DELIVERED",
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
     },
     {
      "itemId": "00373500450000000027",
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
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000997/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000997 FOUND
  2026-06-09T17:40:00 local  ACCEPTED  code EN_ROUTE/21  "The shipment item has been handed in to PostNord"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T08:05:00 local  OUT_FOR_DELIVERY  code EN_ROUTE/40  "The shipment item is out for delivery"  [city "Stockholm" postal "11455" country "SE" facility "Depot"]
  2026-06-10T14:02:11 local  PARTLY_DELIVERED  code DELIVERED/39  "The shipment item has been delivered"  [city "Stockholm" postal "11455" country "SE" facility "Depot"]
  service "MyPack Collect"
  weight 2400 g
  pieces 2
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]

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
    "assessedNumberOfItems": 2,
    "status": "SPLIT",
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
    "splitStatuses": [
     {
      "noItemsWithStatus": 1,
      "noItems": 2,
      "statusDescription": "Delivered",
      "status": "DELIVERED"
     }
    ],
    "items": [
     {
      "itemId": "00373500450000000010",
      "status": "DELIVERED",
      "eventStatus": "DELIVERED",
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
       },
       {
        "eventTime": "2026-06-10T14:02:11",
        "eventCode": "39",
        "eventDescription": "The shipment item has been delivered",
        "status": "DELIVERED",
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
     },
     {
      "itemId": "00373500450000000027",
      "status": "DELIVERED",
      "eventStatus": "DELIVERED",
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
       },
       {
        "eventTime": "2026-06-11T18:02:11",
        "eventCode": "39",
        "eventDescription": "The shipment item has been collected by the recipient",
        "status": "DELIVERED",
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
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000997/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000997 FOUND
  2026-06-09T17:40:00 local  ACCEPTED  code EN_ROUTE/21  "The shipment item has been handed in to PostNord"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T14:02:11 local  PARTLY_DELIVERED  code DELIVERED/39  "The shipment item has been delivered"  [city "Stockholm" postal "11455" country "SE" facility "Depot"]
  2026-06-11T18:02:11 local  COLLECTED  code DELIVERED/39  "The shipment item has been collected by the recipient"  [city "Stockholm" postal "11455" country "SE" facility "ICA Kvarnen"]
  service "MyPack Collect"
  weight 2400 g
  pieces 2
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]

=== ask
00373500450000000027

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "shipments": [
   {
    "shipmentId": "00373500450000000997",
    "uri": "",
    "assessedNumberOfItems": 2,
    "status": "SPLIT",
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
    "splitStatuses": [
     {
      "noItemsWithStatus": 1,
      "noItems": 2,
      "statusDescription": "Delivered",
      "status": "DELIVERED"
     }
    ],
    "items": [
     {
      "itemId": "00373500450000000010",
      "status": "DELIVERED",
      "eventStatus": "DELIVERED",
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
       },
       {
        "eventTime": "2026-06-10T14:02:11",
        "eventCode": "39",
        "eventDescription": "The shipment item has been delivered",
        "status": "DELIVERED",
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
     },
     {
      "itemId": "00373500450000000027",
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
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000027/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000027 FOUND
  2026-06-09T17:40:00 local  ACCEPTED  code EN_ROUTE/21  "The shipment item has been handed in to PostNord"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T08:05:00 local  OUT_FOR_DELIVERY  code EN_ROUTE/40  "The shipment item is out for delivery"  [city "Stockholm" postal "11455" country "SE" facility "Depot"]
  service "MyPack Collect"
  weight 1310 g
  pieces 2
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997

=== ask
*

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "shipments": [
   {
    "shipmentId": "00373500450000000997",
    "uri": "",
    "assessedNumberOfItems": 2,
    "status": "SPLIT",
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
    "splitStatuses": [
     {
      "noItemsWithStatus": 1,
      "noItems": 2,
      "statusDescription": "Delivered",
      "status": "DELIVERED"
     }
    ],
    "items": [
     {
      "itemId": "00373500450000000010",
      "status": "DELIVERED",
      "eventStatus": "DELIVERED",
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
       },
       {
        "eventTime": "2026-06-10T14:02:11",
        "eventCode": "39",
        "eventDescription": "The shipment item has been delivered",
        "status": "DELIVERED",
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
     },
     {
      "itemId": "00373500450000000027",
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
report 00373500450000000010 FOUND
  2026-06-09T17:40:00 local  ACCEPTED  code EN_ROUTE/21  "The shipment item has been handed in to PostNord"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  2026-06-10T14:02:11 local  DELIVERED  code DELIVERED/39  "The shipment item has been delivered"  [city "Stockholm" postal "11455" country "SE" facility "Depot"]
  service "MyPack Collect"
  weight 1310 g
  pieces 2
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
report 00373500450000000027 FOUND
  2026-06-09T17:40:00 local  ACCEPTED  code EN_ROUTE/21  "The shipment item has been handed in to PostNord"  [city "Malmö" postal "40010" country "SE" facility "PostNord Terminal"]
  service "MyPack Collect"
  weight 1310 g
  pieces 2
  reference customer reference "ORDER-77120"
  shipped 2026-06-09
  origin [city "Malmö" postal "21120" country "SE"]
  destination [city "Stockholm" postal "11455" country "SE"]
  leg MASTER 00373500450000000997
