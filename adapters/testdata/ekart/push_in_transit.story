# One event each, by names that polls do not use.

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "shipment_shipped",
 "status": "Shipped",
 "event_date": "2026-06-11 21:00:00",
 "location": "Delhi"
}

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
  2026-06-11T21:00:00 +05:30 carrier  DEPARTED  code shipped  "Shipped"  [text "Delhi"]

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "received_at_dh",
 "status": "Received at delivery hub",
 "event_date": "2026-06-12 06:00:00",
 "location": "Delhi"
}

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
  2026-06-12T06:00:00 +05:30 carrier  ARRIVED_AT_DELIVERY_FACILITY  code received_at_dh  "Received at delivery hub"  [text "Delhi"]

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "shipment_misrouted",
 "status": "Misrouted",
 "event_date": "2026-06-11 23:00:00",
 "location": "Delhi"
}

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
  2026-06-11T23:00:00 +05:30 carrier  MISROUTED (CARRIER_SORTING)  code misrouted  "Misrouted"  [text "Delhi"]

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "shipment_out_for_delivery",
 "status": "Out for delivery",
 "event_date": "2026-06-12 09:12:00",
 "location": "Delhi"
}

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
  2026-06-12T09:12:00 +05:30 carrier  OUT_FOR_DELIVERY  code out_for_delivery  "Out for delivery"  [text "Delhi"]
