# A scan that only says hold, while the summary of the same code says that the parcel can be fetched.
=== ask
703118942265
703118943309

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
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
      "scanEvents": [
       {
        "date": "2026-06-13T09:12:00-06:00",
        "eventType": "HL",
        "eventDescription": "Hold at location",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "HL",
        "derivedStatus": "Hold at location"
       },
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
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "AF",
        "derivedStatus": "At local FedEx facility"
       }
      ],
      "latestStatusDetail": {
       "code": "HL",
       "derivedCode": "HL",
       "statusByLocale": "Ready for pickup",
       "description": "Ready for pickup"
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
      "scanEvents": [
       {
        "date": "2026-06-13T09:12:00-06:00",
        "eventType": "HL",
        "eventDescription": "Hold at location",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "HL",
        "derivedStatus": "Hold at location"
       },
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
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US"
        },
        "locationId": "BOIR",
        "locationType": "FEDEX_FACILITY",
        "derivedStatusCode": "AF",
        "derivedStatus": "At local FedEx facility"
       }
      ],
      "latestStatusDetail": {
       "code": "HL",
       "derivedCode": "HL",
       "statusByLocale": "Hold at location",
       "description": "Hold at location"
      }
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
  2026-06-13T09:12:00 -06 said  AVAILABLE_FOR_PICKUP  code HL  "Hold at location"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-12T18:00:00 -06 said  ARRIVED  code AF  "At local FedEx facility"  [city "BOISE" region "ID" country "US" facility "BOIR"]
report 703118943309 instance 2461203000~703118943309~FX FOUND
  2026-06-13T09:12:00 -06 said  HELD  code HL  "Hold at location"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-12T18:00:00 -06 said  ARRIVED  code AF  "At local FedEx facility"  [city "BOISE" region "ID" country "US" facility "BOIR"]
