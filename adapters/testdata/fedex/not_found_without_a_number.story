# A body that names no number, read without one: not found and no number are told, not a fault.
=== ask
*

=== reply 404
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "TRACKING.TRACKINGNUMBER.NOTFOUND",
   "message": "Tracking number cannot be found."
  }
 ]
}

=== told
report (no number) NOT_FOUND

=== ask
*

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52",
 "output": {
  "alerts": [
   {
    "code": "TRACKING.DATA.NOTFOUND",
    "alertType": "WARNING",
    "message": "Tracking data unavailable"
   }
  ]
 }
}

=== told
report (no number) NOT_FOUND

=== ask
*

=== reply 400
content-type: application/json

{
 "transactionId": "0b7f5a52",
 "errors": [
  {
   "code": "TRACKING.TRACKINGNUMBER.INVALID",
   "message": "Invalid tracking number"
  }
 ]
}

=== told
report (no number) INVALID_NUMBER

=== ask
703118942265
703118943309

=== reply 400
content-type: application/json

{
 "transactionId": "0b7f5a52",
 "errors": [
  {
   "code": "TRACKING.TRACKINGNUMBER.INVALID",
   "message": "Invalid tracking number"
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
fault MALFORMED: reply not understood: TRACKING.TRACKINGNUMBER.INVALID: Invalid tracking number
