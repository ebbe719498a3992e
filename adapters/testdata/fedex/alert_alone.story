# No results, only an alert: there is no data of the number asked for.
=== ask
703118942265

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52",
 "output": {
  "completeTrackResults": [],
  "alerts": "TRACKING.DATA.NOTFOUND -  Tracking data unavailable"
 }
}

=== told
request POST https://apis.fedex.com/track/v1/trackingnumbers
  content-type: application/json
  x-locale: en_US
  x-customer-transaction-id: exchange-1
  authorization: (secret)
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}}]}
report 703118942265 NOT_FOUND
