# The service fails.
=== ask detail
9356579890

=== reply 500
content-type: application/json

{
 "instance": "/expressapi/shipments/1/tracking",
 "detail": "Process failure occurred",
 "title": "Internal Server Error",
 "message": "Process failure occurred",
 "status": "500"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/9356579890/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault UNAVAILABLE: carrier unavailable (HTTP 500): Internal Server Error: Process failure occurred
