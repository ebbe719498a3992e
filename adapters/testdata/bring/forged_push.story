# No secret, a wrong one, or in another header.
=== push POST
content-type: application/json
x-bring-application: BMEC

{
 "status": "TRANSPORT_TO_RECIPIENT",
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "shipment": "70438101000000013",
 "package": "370438101000000014",
 "created": "2026-06-10T06:02:00+0000",
 "pushed": "2026-06-10T06:02:01+0000"
}

=== told
forged: no secret

=== push POST
content-type: application/json
x-bring-application: BMEC
x-waybill-token: c6e1f07a93b24d58a0f9e3d2b4c5a682

{
 "status": "TRANSPORT_TO_RECIPIENT",
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "shipment": "70438101000000013",
 "package": "370438101000000014",
 "created": "2026-06-10T06:02:00+0000",
 "pushed": "2026-06-10T06:02:01+0000"
}

=== told
forged: wrong secret

=== push POST
content-type: application/json
x-bring-application: BMEC
authorization: Bearer c6e1f07a93b24d58a0f9e3d2b4c5a681

{
 "status": "TRANSPORT_TO_RECIPIENT",
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "shipment": "70438101000000013",
 "package": "370438101000000014",
 "created": "2026-06-10T06:02:00+0000",
 "pushed": "2026-06-10T06:02:01+0000"
}

=== told
forged: no secret
