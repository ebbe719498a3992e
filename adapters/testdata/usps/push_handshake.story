# A new subscription is tried with an unsigned body: known by the last part of the address, a challenge is echoed.
=== push POST usps-example-handshake
content-type: application/json

{"subscriptionId": "3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0", "challenge": "c-3391"}

=== told
verified
acknowledged 200 application/json {"challenge":"c-3391"}
warning CARRIER a subscription's handshake

=== push POST usps-example-handshake
content-type: application/json

{"subscriptionId": "3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0"}

=== told
verified
acknowledged 200
warning CARRIER a subscription's handshake
