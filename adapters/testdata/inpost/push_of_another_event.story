# Offers say nothing of a parcel; a message of a kind nobody knows is still a sign that its parcel has changed.
=== push POST c41d7be09f5a4e63b2a8
peer: 91.216.25.17
content-type: application/json

{
 "event_ts": "2026-06-15 13:07:58 +0200",
 "event": "offers_prepared",
 "organization_id": 4711,
 "payload": {
  "shipment_id": 900049,
  "offers": [
   {
    "id": 67,
    "status": "selected",
    "expires_at": "2026-06-15T13:12:58.000+02:00",
    "rate": 12.5,
    "currency": "PLN",
    "additional_services": [],
    "carrier": {
     "id": "INPOST"
    },
    "service": {
     "id": "inpost_locker_standard"
    }
   }
  ]
 }
}

=== told
verified
acknowledged 200
nothing

=== push POST c41d7be09f5a4e63b2a8
peer: 91.216.25.17
content-type: application/json

{
 "event_ts": "2026-06-15 13:07:58 +0200",
 "event": "shipment_returned",
 "organization_id": 4711,
 "payload": {
  "shipment_id": 900049,
  "return_shipment": {
   "id": 900050
  },
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
 "organization_id": 4711
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: neither event nor payload.tracking_number

=== push POST c41d7be09f5a4e63b2a8
peer: 91.216.25.17
content-type: application/json

<xml/>

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: the body is no JSON object
