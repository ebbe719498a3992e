# A 404 of the gateway is no unknown parcel.
=== ask detail
9356579890

=== reply 404
content-type: application/json

{
 "title": "Not Found",
 "status": "404",
 "detail": "no Route matched with those values"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/9356579890/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault MALFORMED: reply not understood: HTTP 404: Not Found: no Route matched with those values
