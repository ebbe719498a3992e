# An error that is not documented, and an answer that is none.
=== ask detail
9356579890

=== reply 422
content-type: application/json

{
 "instance": "/expressapi/shipments/1/tracking",
 "detail": "Validation failed",
 "title": "Unprocessable",
 "message": "Validation failed",
 "status": "422"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/9356579890/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault MALFORMED: reply not understood: HTTP 422: Unprocessable: Validation failed

=== ask
9356579890

=== reply 200
content-type: application/json

{
 "status": "Success"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=9356579890&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault MALFORMED: reply not understood: no list of shipments
