# A scan's time without offset is local, of unknown zone; a broken one is left out with a warning.
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
        "date": "2026-06-12T00:00:00",
        "eventType": "AR",
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
        "derivedStatusCode": "AR",
        "derivedStatus": "Arrived at FedEx location"
       },
       {
        "date": "2026-06-11T24:61:00",
        "eventType": "DP",
        "eventDescription": "Departed FedEx location",
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
        "derivedStatusCode": "DP",
        "derivedStatus": "Departed FedEx location"
       },
       {
        "date": "",
        "eventType": "IT",
        "eventDescription": "In transit",
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
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
       },
       {
        "date": "2026-06-11T05:30:00.250Z",
        "eventType": "IT",
        "eventDescription": "In transit",
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
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
       },
       {
        "date": "2026-06-11",
        "eventType": "IT",
        "eventDescription": "In transit",
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
  2026-06-12T00:00:00 local  ARRIVED  code AR  "Arrived at FedEx location"  [city "BOISE" region "ID" country "US"]
  2026-06-11T05:30:00 +00 said  IN_TRANSIT  code IT  "In transit"  [city "TULSA" region "OK" country "US"]
  2026-06-11 day  IN_TRANSIT  code IT  "In transit"  [city "TULSA" region "OK" country "US"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
warning TIME scanEvents[].date is no time
warning TIME scanEvents[].date is missing
