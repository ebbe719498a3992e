# The quota of the day ends at 00:00 GMT.
=== ask
703118942265

=== reply 429
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "QUOTA.EXCEEDED",
   "message": "Your organization has exceeded the daily transaction quota. Please retry after 12:00 AM GMT."
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
fault THROTTLED retry after 43200 s: throttled for 43200 s: QUOTA.EXCEEDED: Your organization has exceeded the daily transaction quota. Please retry after 12:00 AM GMT.
