# A push that tells of nothing is kept and told to an operator.
=== push POST
content-type: application/json
x-waybill-token: bd-3f91c6a07e5d4b28

{
 "statustracking": []
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: neither ShipmentData with a Shipment nor statustracking

=== push POST
content-type: application/json
x-waybill-token: bd-3f91c6a07e5d4b28

{
 "hello": "world"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: neither ShipmentData with a Shipment nor statustracking
