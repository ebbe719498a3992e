# DHL says "no data found" in a 404.
=== ask detail
5786694550

=== reply 404
content-type: application/problem+json

{
 "instance": "/expressapi/shipments/5786694550/tracking",
 "detail": "No data found",
 "title": "Not data found",
 "message": "No data found",
 "status": "404"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/5786694550/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 5786694550 NOT_FOUND

=== ask detail
5786694550

=== reply 404
content-type: application/problem+json

{
 "instance": "/expressapi/shipments/5786694550/tracking",
 "detail": "Requested shipment data not found",
 "title": "Not Found",
 "message": "Not Found",
 "status": 404
}

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/5786694550/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 5786694550 NOT_FOUND
