# What names no parcel is no push.

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "hello": "world"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: a push without a vendor_tracking_id

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

[]

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: a push without a vendor_tracking_id
