# Another path, none, or the right one from another network, even if a header claims InPost's.
=== push POST c41d7be09f5a4e63b2a9
peer: 91.216.25.17
content-type: application/json

{
 "event_ts": "2026-06-15 13:58:42 +0200",
 "event": "shipment_status_changed",
 "organization_id": 4711,
 "payload": {
  "shipment_id": 900049,
  "status": "delivered",
  "tracking_number": "640000000000000000000017"
 }
}

=== told
forged: wrong secret

=== push POST
peer: 91.216.25.17
content-type: application/json

{
 "event_ts": "2026-06-15 13:58:42 +0200",
 "event": "shipment_status_changed",
 "organization_id": 4711,
 "payload": {
  "shipment_id": 900049,
  "status": "delivered",
  "tracking_number": "640000000000000000000017"
 }
}

=== told
forged: wrong secret

=== push POST c41d7be09f5a4e63b2a8
peer: 198.51.100.7
x-forwarded-for: 91.216.25.17
content-type: application/json

{
 "event_ts": "2026-06-15 13:58:42 +0200",
 "event": "shipment_status_changed",
 "organization_id": 4711,
 "payload": {
  "shipment_id": 900049,
  "status": "delivered",
  "tracking_number": "640000000000000000000017"
 }
}

=== told
forged: unexpected sender address

=== push GET wrong
peer: 91.216.25.17
content-type: application/json

=== told
forged: wrong secret
