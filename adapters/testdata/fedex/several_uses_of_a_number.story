# Two results under one number are two uses or two legs; a result told twice is one.
=== ask
703118942265

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "customerTransactionId": "exchange-1",
 "output": {
  "completeTrackResults": [
   {
    "trackingNumber": "703118942265",
    "trackResults": [
     {
      "trackingNumberInfo": {
       "trackingNumber": "703118942265",
       "trackingNumberUniqueId": "2461203000~703118942265~FX",
       "carrierCode": "FDXE"
      },
      "latestStatusDetail": {
       "code": "DL",
       "derivedCode": "DL",
       "statusByLocale": "Delivered",
       "description": "Delivered",
       "scanLocation": {
        "streetLines": [
         ""
        ],
        "residential": false,
        "city": "BOISE",
        "stateOrProvinceCode": "ID",
        "countryCode": "US",
        "countryName": ""
       }
      },
      "scanEvents": [
       {
        "date": "2026-06-11T10:33:00-06:00",
        "eventType": "DL",
        "eventDescription": "Delivered",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "BOIR",
        "locationType": "DELIVERY_LOCATION",
        "derivedStatusCode": "DL",
        "derivedStatus": "Delivered"
       },
       {
        "date": "2026-06-10T17:40:00-05:00",
        "eventType": "PU",
        "eventDescription": "Picked up",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TULSA",
         "stateOrProvinceCode": "OK",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "TULA",
        "locationType": "PICKUP_LOCATION",
        "derivedStatusCode": "PU",
        "derivedStatus": "Picked up"
       }
      ]
     },
     {
      "trackingNumberInfo": {
       "trackingNumber": "703118942265",
       "trackingNumberUniqueId": "2460708000~703118942265~FX",
       "carrierCode": "FDXE"
      },
      "latestStatusDetail": {
       "code": "DL",
       "derivedCode": "DL",
       "statusByLocale": "Delivered",
       "description": "Delivered",
       "scanLocation": {
        "streetLines": [
         ""
        ],
        "residential": false,
        "city": "BOISE",
        "stateOrProvinceCode": "ID",
        "countryCode": "US",
        "countryName": ""
       }
      },
      "scanEvents": [
       {
        "date": "2025-02-03T10:00:00-07:00",
        "eventType": "DL",
        "eventDescription": "Delivered",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "BOIR",
        "locationType": "DELIVERY_LOCATION",
        "derivedStatusCode": "DL",
        "derivedStatus": "Delivered"
       },
       {
        "date": "2025-02-01T10:00:00-06:00",
        "eventType": "PU",
        "eventDescription": "Picked up",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TULSA",
         "stateOrProvinceCode": "OK",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "TULA",
        "locationType": "PICKUP_LOCATION",
        "derivedStatusCode": "PU",
        "derivedStatus": "Picked up"
       }
      ]
     },
     {
      "trackingNumberInfo": {
       "trackingNumber": "703118942265",
       "trackingNumberUniqueId": "2461203000~703118942265~FX",
       "carrierCode": "FDXE"
      },
      "latestStatusDetail": {
       "code": "DL",
       "derivedCode": "DL",
       "statusByLocale": "Delivered",
       "description": "Delivered",
       "scanLocation": {
        "streetLines": [
         ""
        ],
        "residential": false,
        "city": "BOISE",
        "stateOrProvinceCode": "ID",
        "countryCode": "US",
        "countryName": ""
       }
      },
      "scanEvents": [
       {
        "date": "2026-06-11T10:33:00-06:00",
        "eventType": "DL",
        "eventDescription": "Delivered",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "BOIR",
        "locationType": "DELIVERY_LOCATION",
        "derivedStatusCode": "DL",
        "derivedStatus": "Delivered"
       },
       {
        "date": "2026-06-10T14:02:11-05:00",
        "eventType": "OC",
        "eventDescription": "Shipment information sent to FedEx",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false
        },
        "locationId": "",
        "locationType": "CUSTOMER",
        "derivedStatusCode": "IN",
        "derivedStatus": "Label created"
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
request POST https://apis.fedex.com/track/v1/trackingnumbers
  content-type: application/json
  x-locale: en_US
  x-customer-transaction-id: exchange-1
  authorization: (secret)
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}}]}
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-11T10:33:00 -06 said  DELIVERED  code DL  "Delivered"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
  2026-06-10T14:02:11 -05 said  DATA_RECEIVED  code OC  "Shipment information sent to FedEx"
report 703118942265 instance 2460708000~703118942265~FX FOUND
  2025-02-03T10:00:00 -07 said  DELIVERED  code DL  "Delivered"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2025-02-01T10:00:00 -06 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
