# The project lacks Track.
=== ask
703118942265

=== reply 403
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "FORBIDDEN.ERROR",
   "message": "We could not authorize your credentials. Please check your permissions and try again."
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
fault UNAUTHORIZED: credentials refused: FORBIDDEN.ERROR: We could not authorize your credentials. Please check your permissions and try again.
