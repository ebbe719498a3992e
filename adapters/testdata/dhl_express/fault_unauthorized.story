# Credentials refused, in HTML as the gateway says it.
=== ask detail
9356579890

=== reply 401
content-type: text/html

<html><body>Unauthorized</body></html>

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/9356579890/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault UNAUTHORIZED: credentials refused: HTTP 401

=== ask
9356579890

=== reply 401
content-type: application/json

{
 "reasons": [
  {
   "msg": "Invalid Credentials"
  }
 ],
 "details": {
  "msgId": "Id-1"
 }
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=9356579890&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault UNAUTHORIZED: credentials refused: HTTP 401
