# A push names a status, but no time of the scan: the number is asked for.
=== push POST c41d7be09f5a4e63b2a8
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
verified
acknowledged 200
poll now 640000000000000000000017

=== push POST c41d7be09f5a4e63b2a8
peer: 91.216.25.17
content-type: application/json

{
 "event_ts": "2026-06-15 13:08:06 +0200",
 "event": "shipment_confirmed",
 "organization_id": 4711,
 "payload": {
  "shipment_id": 900049,
  "tracking_number": "640000000000000000000017"
 }
}

=== told
verified
acknowledged 200
poll now 640000000000000000000017
