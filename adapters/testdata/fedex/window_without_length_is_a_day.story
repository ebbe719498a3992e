# A window of one midnight, with or without a begin, is how FedEx writes a day; a real window may end at midnight.
=== ask
703118942265
703118943309
703118944430

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
        "date": "2026-06-10T17:40:00-06:00",
        "eventType": "PU",
        "eventDescription": "Picked up",
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
        "derivedStatusCode": "PU",
        "derivedStatus": "Picked up"
       }
      ],
      "estimatedDeliveryTimeWindow": {
       "window": {
        "ends": "2026-06-16T00:00:00-06:00"
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
      "scanEvents": [
       {
        "date": "2026-06-10T17:40:00-06:00",
        "eventType": "PU",
        "eventDescription": "Picked up",
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
        "derivedStatusCode": "PU",
        "derivedStatus": "Picked up"
       }
      ],
      "estimatedDeliveryTimeWindow": {
       "window": {
        "begins": "2026-06-16T00:00:00-06:00",
        "ends": "2026-06-16T00:00:00-06:00"
       }
      }
     }
    ]
   },
   {
    "trackingNumber": "703118944430",
    "trackResults": [
     {
      "trackingNumberInfo": {
       "trackingNumber": "703118944430",
       "trackingNumberUniqueId": "2461203000~703118944430~FX",
       "carrierCode": "FDXE"
      },
      "scanEvents": [
       {
        "date": "2026-06-10T17:40:00-06:00",
        "eventType": "PU",
        "eventDescription": "Picked up",
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
        "derivedStatusCode": "PU",
        "derivedStatus": "Picked up"
       }
      ],
      "estimatedDeliveryTimeWindow": {
       "window": {
        "begins": "2026-06-16T20:00:00-06:00",
        "ends": "2026-06-17T00:00:00-06:00"
       }
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
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}},{"trackingNumberInfo":{"trackingNumber":"703118943309"}},{"trackingNumberInfo":{"trackingNumber":"703118944430"}}]}
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-10T17:40:00 -06 said  PICKED_UP  code PU  "Picked up"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  estimate 2026-06-16 day
report 703118943309 instance 2461203000~703118943309~FX FOUND
  2026-06-10T17:40:00 -06 said  PICKED_UP  code PU  "Picked up"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  estimate 2026-06-16 day
report 703118944430 instance 2461203000~703118944430~FX FOUND
  2026-06-10T17:40:00 -06 said  PICKED_UP  code PU  "Picked up"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  estimate 2026-06-16T20:00:00 -06 said to 2026-06-17T00:00:00 -06 said
