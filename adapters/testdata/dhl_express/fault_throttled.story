# Too many calls, in the minute and in the day; also as a 400.
=== ask detail
9356579890

=== reply 429
content-type: application/json
retry-after: 7

{
 "instance": "/expressapi/shipments/1/tracking",
 "detail": "Slow down",
 "title": "Too Many Requests",
 "message": "Slow down",
 "status": "429"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/9356579890/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault THROTTLED retry after 7 s: throttled for 7 s: Too Many Requests: Slow down

=== ask
9356579890

=== reply 429
content-type: application/json

{
 "instance": "/expressapi/shipments/1/tracking",
 "detail": "Daily quota exceeded",
 "title": "Too Many Requests",
 "message": "Daily quota exceeded",
 "status": "429"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=9356579890&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault THROTTLED retry after 43200 s: throttled for 43200 s: Too Many Requests: Daily quota exceeded

=== ask
9356579890

=== reply 400
content-type: application/json

{
 "instance": "/expressapi/shipments/1/tracking",
 "detail": "Rate limit exceeded",
 "title": "Bad request",
 "message": "Rate limit exceeded",
 "status": "400"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=9356579890&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault THROTTLED: throttled: Bad request: Rate limit exceeded
