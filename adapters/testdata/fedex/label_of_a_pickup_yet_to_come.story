# Dispatch, the way to the shipper and a vehicle that got nothing are before possession.
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
       "code": "DR",
       "derivedCode": "DR",
       "statusByLocale": "Vehicle furnished, not used",
       "description": "Vehicle furnished, not used",
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
        "date": "2026-06-10T16:00:00-05:00",
        "eventType": "DR",
        "eventDescription": "Vehicle furnished, not used",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DR",
        "derivedStatus": "Vehicle furnished, not used"
       },
       {
        "date": "2026-06-10T15:30:00-05:00",
        "eventType": "AP",
        "eventDescription": "At pickup",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "AP",
        "derivedStatus": "At pickup"
       },
       {
        "date": "2026-06-10T15:00:00-05:00",
        "eventType": "DS",
        "eventDescription": "Vehicle dispatched",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DS",
        "derivedStatus": "Vehicle dispatched"
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
  2026-06-10T16:00:00 -05 said  PICKUP_FAILED (SHIPPER_NOT_READY)  code DR  "Vehicle furnished, not used"  [city "TULSA" region "OK" country "US"]
  2026-06-10T15:30:00 -05 said  OUT_FOR_PICKUP  code AP  "At pickup"  [city "TULSA" region "OK" country "US"]
  2026-06-10T15:00:00 -05 said  OUT_FOR_PICKUP  code DS  "Vehicle dispatched"  [city "TULSA" region "OK" country "US"]
  2026-06-10T14:02:11 -05 said  DATA_RECEIVED  code OC  "Shipment information sent to FedEx"
