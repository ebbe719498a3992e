# The activation goes to the configured host whatever the body's address says; 204 ends it.
=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.validate",
 "self": "https://evil.example/tracking/push/v1/subscription/5f0c0e8e%2F..?x=1",
 "secret": "hs-91c2e7",
 "expires": "2026-06-15T13:00:00Z"
}

=== told
verified
acknowledged 200
follow-up "activation"
  request POST https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e%252F%2E%2E
    dhl-api-hook-secret: (secret)
    accept: application/json
    dhl-api-key: (secret)

=== follow-up reply 204


=== told
nothing

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.validate",
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10",
 "secret": "hs-91c2e7"
}

=== told
verified
acknowledged 200
follow-up "activation"
  request POST https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10
    dhl-api-hook-secret: (secret)
    accept: application/json
    dhl-api-key: (secret)

=== follow-up reply 401
content-type: application/json

{
 "status": 401,
 "title": "Unauthorized"
}

=== told
fault UNAUTHORIZED: credentials refused: Unauthorized

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.validate",
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: a handshake without a secret

=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.validate",
 "secret": "hs-91c2e7"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: a handshake without a subscription's id
