# No data yet, several uses of which none is told, and no number of FedEx's.
=== ask
703118942265
703118943309
703118944430

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
       "trackingNumberUniqueId": "",
       "carrierCode": ""
      },
      "error": {
       "code": "TRACKING.DATA.NOTFOUND",
       "message": "Tracking data unavailable"
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
       "trackingNumberUniqueId": "",
       "carrierCode": ""
      },
      "error": {
       "code": "TRACKING.DATA.NOTUNIQUE",
       "message": "More than one shipment was found"
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
       "trackingNumberUniqueId": "",
       "carrierCode": ""
      },
      "error": {
       "code": "TRACKING.TRACKINGNUMBER.INVALID",
       "message": "Invalid tracking number"
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
report 703118942265 NOT_FOUND
report 703118943309 NOT_FOUND
report 703118944430 INVALID_NUMBER
warning CARRIER TRACKING.DATA.NOTUNIQUE
