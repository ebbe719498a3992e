# An inner error.
=== ask
703118942265

=== reply 500
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "INTERNAL.SERVER.ERROR",
   "message": "We encountered an unexpected error and are working to resolve the issue."
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
fault UNAVAILABLE: carrier unavailable (HTTP 500): INTERNAL.SERVER.ERROR: We encountered an unexpected error and are working to resolve the issue.
