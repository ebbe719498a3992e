# The way back.

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

[
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "return_delivered",
  "status": "Delivered",
  "event_date": "2026-06-18 13:00:00",
  "location": "Delhi"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "return_undelivered_attempted",
  "status": "x",
  "event_date": "2026-06-17 13:00:00",
  "location": "Delhi"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "return_out_for_delivery",
  "status": "x",
  "event_date": "2026-06-17 09:00:00",
  "location": "Delhi"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "return_expected",
  "status": "x",
  "event_date": "2026-06-15 09:00:00",
  "location": "Delhi"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_rto_confirmed",
  "status": "x",
  "event_date": "2026-06-14 10:00:00",
  "location": "Delhi"
 },
 {
  "vendor_tracking_id": "TSTP7001000001",
  "event": "shipment_rto_created",
  "status": "x",
  "event_date": "2026-06-14 09:00:00",
  "location": "Delhi",
  "reason": "anything"
 }
]

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
  2026-06-18T13:00:00 +05:30 carrier  RETURNED  code return_delivered  "Delivered"  [text "Delhi"]
  2026-06-17T13:00:00 +05:30 carrier  RETURN_ATTEMPTED  code return_undelivered_attempted  "x"  [text "Delhi"]
  2026-06-17T09:00:00 +05:30 carrier  RETURN_OUT_FOR_DELIVERY  code return_out_for_delivery  "x"  [text "Delhi"]
  2026-06-15T09:00:00 +05:30 carrier  RETURNING  code return_expected  "x"  [text "Delhi"]
  2026-06-14T10:00:00 +05:30 carrier  RETURNING  code rto_confirmed  "x"  [text "Delhi"]
  2026-06-14T09:00:00 +05:30 carrier  RETURNING  code rto_created  "x"  [text "Delhi"]
