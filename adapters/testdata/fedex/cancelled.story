# The label was cancelled before anything moved.
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
       "code": "CA",
       "derivedCode": "CA",
       "statusByLocale": "Shipment cancelled",
       "description": "Shipment cancelled",
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
        "date": "2026-06-11T09:00:00-05:00",
        "eventType": "CA",
        "eventDescription": "Shipment cancelled by sender",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "CA",
        "derivedStatus": "Shipment cancelled by sender"
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
  2026-06-11T09:00:00 -05 said  CANCELLED  code CA  "Shipment cancelled by sender"
  2026-06-10T14:02:11 -05 said  DATA_RECEIVED  code OC  "Shipment information sent to FedEx"
