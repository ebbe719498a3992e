# Asked for, then on the way back, then delivered to the shipper.
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
        "date": "2026-06-14T10:00:00-05:00",
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
        "date": "2026-06-12T09:00:00-06:00",
        "eventType": "RS",
        "eventDescription": "Returning package to shipper",
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
        "locationType": "",
        "derivedStatusCode": "RS",
        "derivedStatus": "Returning package to shipper"
       },
       {
        "date": "2026-06-11T19:00:00-06:00",
        "eventType": "RT",
        "eventDescription": "Return to shipper requested",
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
        "locationType": "",
        "derivedStatusCode": "RT",
        "derivedStatus": "Return to shipper requested"
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
  2026-06-14T10:00:00 -05 said  RETURNED  code DL  "Delivered"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-12T09:00:00 -06 said  RETURNING  code RS  "Returning package to shipper"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-11T19:00:00 -06 said  RETURN_REQUESTED  code RT  "Return to shipper requested"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
