# Where a proxy hides the sender's address the path alone must prove it. An old path is good beside the new one.
=== account
webhook_path = ["c41d7be09f5a4e63b2a8", "a0b1c2d3e4f506172839"]
webhook_senders = []

=== push POST a0b1c2d3e4f506172839
peer: 10.0.0.7
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
