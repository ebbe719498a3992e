# The same problem with a 200 is read by the status that it names, and so is another.
=== ask
5786694550

=== reply 200
content-type: application/json

{
 "detail": "No data found",
 "title": "Not data found",
 "status": "404"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=5786694550&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 5786694550 NOT_FOUND

=== ask
5786694550

=== reply 200
content-type: application/json

{
 "title": "Unauthorized",
 "detail": "Invalid credentials",
 "status": 401
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=5786694550&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault UNAUTHORIZED: credentials refused: Unauthorized: Invalid credentials

=== ask
5786694550

=== reply 200
content-type: application/json

{
 "title": "Something else",
 "detail": "which is not documented"
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=5786694550&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
fault MALFORMED: reply not understood: an error with HTTP 200: Something else: which is not documented

=== ask
5786694550

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "shipmentTrackingNumber": "5786694550",
   "status": "No Shipments Found",
   "events": []
  }
 ]
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=5786694550&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 5786694550 NOT_FOUND
