# Events of batches, refunds and claims are acknowledged and say nothing; a tracker's event without a tracker is a fault.
=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=e4c1feb8dae9f9da0705016bd99a00ad2390571391850339218c9fba87588488

{
 "id": "evt_00112233445566778899aabbccddeeff",
 "object": "Event",
 "description": "batch.updated",
 "mode": "production",
 "user_id": "user_0123456789",
 "status": "pending",
 "created_at": "2026-06-15T10:26:52.000Z",
 "updated_at": "2026-06-15T10:26:52.000Z",
 "previous_attributes": {
  "status": "in_transit"
 },
 "pending_urls": [
  "https://waybill.example/webhooks/easypost"
 ],
 "completed_urls": [],
 "result": {
  "id": "batch_1",
  "object": "Batch",
  "state": "created"
 }
}

=== told
verified
acknowledged 200
nothing

=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=203ad8ef46347a3a3ada1f32fd0c6303a7a0780ee526969a91bbf736bf4445bb

{
 "id": "evt_00112233445566778899aabbccddeeff",
 "object": "Event",
 "description": "refund.successful",
 "mode": "production",
 "user_id": "user_0123456789",
 "status": "pending",
 "created_at": "2026-06-15T10:26:52.000Z",
 "updated_at": "2026-06-15T10:26:52.000Z",
 "previous_attributes": {
  "status": "in_transit"
 },
 "pending_urls": [
  "https://waybill.example/webhooks/easypost"
 ],
 "completed_urls": [],
 "result": {
  "id": "rfnd_1",
  "object": "Refund",
  "tracking_code": "EZ2000000002",
  "status": "refunded"
 }
}

=== told
verified
acknowledged 200
nothing

=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=c70c0d1362b2d2ace7da73d87645a0a4cc9b00209c0c2d620ba49f6d88c39638

{
 "id": "evt_00112233445566778899aabbccddeeff",
 "object": "Event",
 "description": "tracker.updated",
 "mode": "production",
 "user_id": "user_0123456789",
 "status": "pending",
 "created_at": "2026-06-15T10:26:52.000Z",
 "updated_at": "2026-06-15T10:26:52.000Z",
 "previous_attributes": {
  "status": "in_transit"
 },
 "pending_urls": [
  "https://waybill.example/webhooks/easypost"
 ],
 "completed_urls": [],
 "result": null
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: an event without a tracker

=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=ce3e5eeb71081ad9c6984900868dc5e4d54b79a78de485b22161dfcfe1cab617

{"object":"Event"}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: an event without a tracker
