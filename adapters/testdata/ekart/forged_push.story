# No token, another one, another header.

=== push POST
content-type: application/json

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "shipment_delivered",
 "status": "Delivered",
 "event_date": "2026-06-12 13:02:44",
 "location": "Delhi"
}

=== told
forged: no secret

=== push POST
content-type: application/json
x-ekart-token: 0d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "shipment_delivered",
 "status": "Delivered",
 "event_date": "2026-06-12 13:02:44",
 "location": "Delhi"
}

=== told
forged: wrong secret

=== push POST
content-type: application/json
x-other-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "shipment_delivered",
 "status": "Delivered",
 "event_date": "2026-06-12 13:02:44",
 "location": "Delhi"
}

=== told
forged: no secret
