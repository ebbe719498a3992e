# A push without descriptions and derived status tells the same scans: identity is type, exception and civil time.
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
       "code": "OD",
       "derivedCode": "IT",
       "statusByLocale": "On FedEx vehicle for delivery",
       "description": "On FedEx vehicle for delivery",
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
        "date": "2026-06-11T11:05:00-06:00",
        "eventType": "DE",
        "eventDescription": "Delivery exception",
        "exceptionCode": "08",
        "exceptionDescription": "Customer not available or business closed",
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
        "locationType": "",
        "derivedStatusCode": "DE",
        "derivedStatus": "Delivery exception"
       },
       {
        "date": "2026-06-11T08:12:00-06:00",
        "eventType": "OD",
        "eventDescription": "On FedEx vehicle for delivery",
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
        "locationType": "VEHICLE",
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
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
  2026-06-11T11:05:00 -06 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code DE/08  "Delivery exception: Customer not available or business closed"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-11T08:12:00 -06 said  OUT_FOR_DELIVERY  code OD  "On FedEx vehicle for delivery"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]

=== push POST
content-type: application/json
fdx-signature: GhBALtUcBR/B+O5GLreDvno6ntNzpVyaG5MWl3gtYsU=

{
 "trackResults": [
  {
   "trackingNumberInfo": {
    "trackingNumber": "703118942265",
    "trackingNumberUniqueId": "2461203000~703118942265~FX",
    "carrierCode": "FDXE"
   },
   "latestStatusDetail": {
    "code": "OD",
    "derivedCode": "IT",
    "statusByLocale": "On FedEx vehicle for delivery",
    "description": "On FedEx vehicle for delivery",
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
     "date": "2026-06-11T11:05:00-06:00",
     "eventType": "de",
     "exceptionCode": "8",
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
     "locationId": "BOIR"
    },
    {
     "date": "2026-06-11T08:12:00-06:00",
     "eventType": "OD",
     "exceptionCode": "",
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
     "locationId": "BOIR"
    },
    {
     "date": "2026-06-10T17:40:00-05:00",
     "eventType": "PU",
     "exceptionCode": "",
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
     "locationId": "TULA"
    }
   ]
  }
 ]
}

=== told
verified
acknowledged 200
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-11T11:05:00 -06 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code DE/08  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-11T08:12:00 -06 said  OUT_FOR_DELIVERY  code OD  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  [city "TULSA" region "OK" country "US" facility "TULA"]
