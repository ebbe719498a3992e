# A 404 is a wrong route, never an unknown parcel.
=== ask
703118942265

=== reply 404
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "NOT.FOUND.ERROR",
   "message": "The resource you requested is no longer available. Please modify your request and try again."
  }
 ]
}

=== told
request POST https://apis.fedex.com/track/v1/trackingnumbers
  content-type: application/json
  x-locale: en_US
  x-customer-transaction-id: exchange-1
  authorization: (secret)
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}}]}
fault MALFORMED: reply not understood: NOT.FOUND.ERROR: The resource you requested is no longer available. Please modify your request and try again.
