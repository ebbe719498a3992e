# An expired token.
=== ask
703118942265

=== reply 401
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "NOT.AUTHORIZED.ERROR",
   "message": "Access token expired. Please modify your request and try again."
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
fault UNAUTHORIZED: credentials refused: NOT.AUTHORIZED.ERROR: Access token expired. Please modify your request and try again.
