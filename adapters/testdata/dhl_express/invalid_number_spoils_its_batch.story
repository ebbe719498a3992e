# A 400 that names one of many: the others are asked again without it.
=== ask
9356579890
12345678901234

=== reply 400
content-type: application/json

{
 "instance": "/expressapi/shipments/1/tracking",
 "detail": "Wrong input parameters",
 "title": "Bad request",
 "message": "Wrong input parameters",
 "status": "400",
 "additionalDetails": [
  "shipmentTrackingNumber 12345678901234 has a wrong format"
 ]
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=9356579890&shipmentTrackingNumber=12345678901234&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 12345678901234 INVALID_NUMBER
warning CARRIER DHL does not take the number
