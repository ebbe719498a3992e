# None of many is known: a 404 for all, or an empty list.
=== ask
5786694550
9356579890

=== reply 404
content-type: application/json

{
 "instance": "/expressapi/tracking",
 "detail": "No data found",
 "title": "Not data found",
 "status": "404"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=5786694550&shipmentTrackingNumber=9356579890&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 5786694550 NOT_FOUND
report 9356579890 NOT_FOUND

=== ask
5786694550
9356579890

=== reply 200
content-type: application/json

{
 "shipments": []
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=5786694550&shipmentTrackingNumber=9356579890&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 5786694550 NOT_FOUND
report 9356579890 NOT_FOUND
