# The rate of a project: the next window of ten seconds.
=== ask
703118942265

=== reply 429
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "TOO.MANY.REQUESTS",
   "message": "The number of requests has exceeded the allowable limit. Please try again later."
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
fault THROTTLED retry after 10 s: throttled for 10 s: TOO.MANY.REQUESTS: The number of requests has exceeded the allowable limit. Please try again later.
