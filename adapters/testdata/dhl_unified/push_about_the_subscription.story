# Ready says nothing; waiting, failed and ended are an operator's matter; an unknown scope is malformed.
=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.ready",
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10"
}

=== told
verified
acknowledged 200
nothing

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.activate",
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10"
}

=== told
verified
acknowledged 200
warning CARRIER a subscription waits for DHL's approval

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.failure",
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10",
 "failure": {
  "title": "Invalid shipment",
  "detail": "…",
  "status": 400,
  "type": "about:blank",
  "instance": "x"
 }
}

=== told
verified
acknowledged 200
warning CARRIER a subscription failed: Invalid shipment (400)

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.delete",
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10"
}

=== told
verified
acknowledged 200
warning CARRIER a subscription has ended
subscription 5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10 has ended

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.deleted",
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10"
}

=== told
verified
acknowledged 200
warning CARRIER a subscription has ended
subscription 5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10 has ended

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.push",
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: a push without shipments

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.dance"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: a push without a scope that is known

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: a push without a scope that is known
