# A gateway's page under a 200.
=== ask
703118942265

=== reply 200
content-type: text/html

<html><head><title>Access Denied</title></head></html>

=== told
request POST https://apis.fedex.com/track/v1/trackingnumbers
  content-type: application/json
  x-locale: en_US
  x-customer-transaction-id: exchange-1
  authorization: (secret)
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}}]}
fault MALFORMED: reply not understood: the body is no JSON object
