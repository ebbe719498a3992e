# Older pushes name only the shipment's id, which leads to no number.
=== push POST c41d7be09f5a4e63b2a8
peer: 91.216.25.17
content-type: application/json

{
 "event_ts": "2026-06-15 13:58:42 +0200",
 "event": "shipment_status_changed",
 "organization_id": 4711,
 "payload": {
  "shipment_id": 900049,
  "status": "confirmed",
  "tracking_number": null
 }
}

=== told
verified
acknowledged 200
warning FIELD a push without payload.tracking_number

=== push POST c41d7be09f5a4e63b2a8
peer: 91.216.25.17
content-type: application/json

{
 "event_ts": "2026-06-15 13:58:42 +0200",
 "event": "shipment_confirmed",
 "organization_id": 4711,
 "payload": {
  "shipment_id": 900049
 }
}

=== told
verified
acknowledged 200
warning FIELD a push without payload.tracking_number
