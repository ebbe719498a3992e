# A type that nobody knows: FedEx's derived code, then its standard text, then nothing.
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
      "scanEvents": [
       {
        "date": "2026-06-11T09:00:00-06:00",
        "eventType": "ZQ",
        "eventDescription": "Parcel looked at",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "ZR",
        "derivedStatus": "Looked at"
       },
       {
        "date": "2026-06-11T08:00:00-06:00",
        "eventType": "ZT",
        "eventDescription": "Arrived at FedEx location",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "ZS",
        "derivedStatus": "Moved"
       },
       {
        "date": "2026-06-11T07:00:00-06:00",
        "eventType": "ZU",
        "eventDescription": "Turned around",
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
        "locationId": "",
        "locationType": "",
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
  2026-06-11T09:00:00 -06 said  UNKNOWN  code ZQ  "Parcel looked at"  [city "BOISE" region "ID" country "US"]
  2026-06-11T08:00:00 -06 said  ARRIVED  code ZT  "Arrived at FedEx location"  [city "BOISE" region "ID" country "US"]
  2026-06-11T07:00:00 -06 said  IN_TRANSIT  code ZU  "Turned around"  [city "BOISE" region "ID" country "US"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
warning UNMAPPED_CODE ZQ
warning UNMAPPED_CODE ZT
warning UNMAPPED_CODE ZU
