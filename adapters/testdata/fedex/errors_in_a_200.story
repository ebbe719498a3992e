# An error envelope under a 200 is the fault that it names.
=== ask
703118942265

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "SERVICE.UNAVAILABLE.ERROR",
   "message": "The service is currently unavailable."
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
fault UNAVAILABLE: carrier unavailable (HTTP 200): SERVICE.UNAVAILABLE.ERROR: The service is currently unavailable.

=== ask
703118942265

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "NOT.AUTHORIZED.ERROR",
   "message": "Access token expired."
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
fault UNAUTHORIZED: credentials refused: NOT.AUTHORIZED.ERROR: Access token expired.

=== ask
703118942265

=== reply 200
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
request POST https://apis.fedex.com/track/v1/trackingnumbers
  content-type: application/json
  x-locale: en_US
  x-customer-transaction-id: exchange-1
  authorization: (secret)
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}}]}
report 703118942265 NOT_FOUND
