# A 400 or 422 about the number: it cannot be one.
=== ask detail
12345

=== reply 400
content-type: application/json

{
 "instance": "/expressapi/shipments/1/tracking",
 "detail": "Wrong format of shipmentTrackingNumber",
 "title": "Bad request",
 "message": "Wrong format of shipmentTrackingNumber",
 "status": "400"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/12345/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 12345 INVALID_NUMBER
warning CARRIER DHL does not take the number

=== ask
12345

=== reply 422
content-type: application/json

{
 "instance": "/expressapi/shipments/1/tracking",
 "detail": "Multiple problems found, see Additional Details",
 "title": "Validation error",
 "message": "Multiple problems found, see Additional Details",
 "status": "422",
 "additionalDetails": [
  "#/shipmentTrackingNumber: has a wrong format"
 ]
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=12345&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 12345 INVALID_NUMBER
warning CARRIER DHL does not take the number
