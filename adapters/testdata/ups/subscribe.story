# A 200 can hold refusals; the subscription ends after 14 days.

=== subscribe 1Z7A21F40300011207 1Z7A21F40300011216 1234567
=== reply 200
content-type: application/json

{
 "validTrackingNumbers": [
  "1Z7A21F40300011207",
  "1Z7A21F40300011216"
 ],
 "invalidTrackingNumbers": [
  "1234567",
  "1ZNOTASKEDFOR00001"
 ]
}

=== told
request POST https://onlinetools.ups.com/api/track/v2/subscription/enhanced/package
  content-type: application/json
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
  body {"locale":"en_US","countryCode":"US","trackingNumberList":["1Z7A21F40300011207","1Z7A21F40300011216","1234567"],"eventPreferences":["D","I","M","X"]}
subscribed until 2026-06-29T12:00:00Z
  accepted 1Z7A21F40300011207
  accepted 1Z7A21F40300011216
  refused 1234567 "invalid tracking number"
