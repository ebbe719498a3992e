# A push that does not say when only says that something has changed.

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "shipment_delivered",
 "status": "Delivered",
 "event_date": null,
 "location": "Delhi"
}

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
warning TIME delivered
poll now TSTP7001000001

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001"
}

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
warning EVENT an event without status and description
poll now TSTP7001000001
