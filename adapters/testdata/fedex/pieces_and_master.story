# A piece of a shipment names its master, unless it is the master; values come as text, number or list.
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
      "additionalTrackingInfo": {
       "packageIdentifiers": [
        {
         "type": "STANDARD_MPS",
         "values": [
          "703118943309"
         ]
        },
        {
         "type": "INVOICE",
         "value": "INV-3"
        },
        {
         "type": "CUSTOMER_REFERENCE",
         "values": [
          42,
          "",
          null,
          "INV-3"
         ]
        },
        {
         "type": "STANDARD_MPS",
         "values": [
          "703118942265"
         ]
        }
       ]
      },
      "packageDetails": {
       "count": 3,
       "sequenceNumber": "2",
       "weightAndDimensions": {
        "weight": [
         {
          "value": 0.75,
          "unit": "KG"
         }
        ]
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
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}}]}
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
  weight 750 g
  pieces 3
  reference invoice "INV-3"
  reference customer_reference "42"
  reference customer_reference "INV-3"
  leg MASTER fedex/703118943309
