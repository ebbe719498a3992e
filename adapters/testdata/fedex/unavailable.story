# Maintenance.
=== ask
703118942265

=== reply 503
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "SERVICE.UNAVAILABLE.ERROR",
   "message": "The service is currently unavailable and we are working to resolve the issue. We apologize for any inconvenience."
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
fault UNAVAILABLE: carrier unavailable (HTTP 503): SERVICE.UNAVAILABLE.ERROR: The service is currently unavailable and we are working to resolve the issue. We apologize for any inconvenience.
