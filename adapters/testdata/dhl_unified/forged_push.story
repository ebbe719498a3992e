# No token, a wrong one, or the right one in another header.
=== push POST
content-type: application/json

{
 "scope": "subscription.push",
 "shipments": []
}

=== told
forged: no secret

=== push POST
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a698

{
 "scope": "subscription.push",
 "shipments": []
}

=== told
forged: wrong secret

=== push POST
authorization: Bearer 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.push",
 "shipments": []
}

=== told
forged: no secret
