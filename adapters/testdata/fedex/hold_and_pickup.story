# HL by its text is a hold or a parcel that can be fetched; HP may carry a derived IT and be followed by scans.
=== ask
703118942265
703118943309

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
       "code": "AF",
       "derivedCode": "IT",
       "statusByLocale": "In transit",
       "description": "In transit",
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
        "date": "2026-06-12T18:00:00-06:00",
        "eventType": "AF",
        "eventDescription": "At local FedEx facility",
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
        "locationType": "DESTINATION_FEDEX_FACILITY",
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
       },
       {
        "date": "2026-06-12T09:00:00-06:00",
        "eventType": "HP",
        "eventDescription": "Ready for pickup",
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
        "locationId": "BOIKA",
        "locationType": "FEDEX_OFFICE_LOCATION",
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
       },
       {
        "date": "2026-06-11T19:00:00-06:00",
        "eventType": "HL",
        "eventDescription": "Hold at location",
        "exceptionCode": "",
        "exceptionDescription": "Customer requested hold at location",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "HL",
        "derivedStatus": "Hold at location"
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
      ],
      "holdAtLocation": {
       "locationId": "BOIKA",
       "locationType": "FEDEX_OFFICE",
       "locationContactAndAddress": {
        "contact": {
         "companyName": "FedEx Office Print & Ship Center",
         "personName": "",
         "phoneNumber": ""
        },
        "address": {
         "streetLines": [
          "1 Main St"
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "postalCode": "83702",
         "countryCode": "US"
        }
       }
      }
     }
    ]
   },
   {
    "trackingNumber": "703118943309",
    "trackResults": [
     {
      "trackingNumberInfo": {
       "trackingNumber": "703118943309",
       "trackingNumberUniqueId": "2461203000~703118943309~FX",
       "carrierCode": "FDXE"
      },
      "latestStatusDetail": {
       "code": "HL",
       "derivedCode": "HL",
       "statusByLocale": "Ready for pickup",
       "description": "Ready for pickup",
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
        "date": "2026-06-12T09:00:00-06:00",
        "eventType": "HL",
        "eventDescription": "Hold at location",
        "exceptionCode": "",
        "exceptionDescription": "Package available for pickup",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "HL",
        "derivedStatus": "Hold at location"
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
      ],
      "holdAtLocation": {}
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
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}},{"trackingNumberInfo":{"trackingNumber":"703118943309"}}]}
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-12T18:00:00 -06 said  ARRIVED_AT_DELIVERY_FACILITY  code AF  "At local FedEx facility"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-12T09:00:00 -06 said  AVAILABLE_FOR_PICKUP  code HP  "Ready for pickup"  [city "BOISE" region "ID" country "US" facility "BOIKA"]
  2026-06-11T19:00:00 -06 said  HELD (RECIPIENT_REQUEST)  code HL  "Hold at location: Customer requested hold at location"  [city "BOISE" region "ID" country "US"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
  pickup point id BOIKA "FedEx Office Print & Ship Center" [city "BOISE" region "ID" postal "83702" country "US"]
report 703118943309 instance 2461203000~703118943309~FX FOUND
  2026-06-12T09:00:00 -06 said  AVAILABLE_FOR_PICKUP  code HL  "Hold at location: Package available for pickup"  [city "BOISE" region "ID" country "US"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
