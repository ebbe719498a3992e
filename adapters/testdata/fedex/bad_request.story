# A 400 that says nothing of the parcel.
=== ask
703118942265
703118943309

=== reply 400
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "TRACKING.TRACKINGNUMBER.EMPTY",
   "message": "Please provide tracking number."
  }
 ]
}

=== told
request POST https://apis.fedex.com/track/v1/trackingnumbers
  content-type: application/json
  x-locale: en_US
  x-customer-transaction-id: exchange-1
  authorization: (secret)
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}},{"trackingNumberInfo":{"trackingNumber":"703118943309"}}]}
fault MALFORMED: reply not understood: TRACKING.TRACKINGNUMBER.EMPTY: Please provide tracking number.
