# Neither place nor text: the number is asked at once, and so is the shipment's, which may be the one that was subscribed.
=== push POST
content-type: application/json
x-bring-application: BMEC
x-waybill-token: c6e1f07a93b24d58a0f9e3d2b4c5a681

{
 "status": "TRANSPORT_TO_RECIPIENT",
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "shipment": "70438101000000013",
 "package": "370438101000000014",
 "created": "2026-06-10T06:02:00+0000",
 "pushed": "2026-06-10T06:02:01+0000"
}

=== told
verified
acknowledged 200
report 370438101000000014 FOUND as of 2026-06-10T06:02:01Z
  2026-06-10T06:02:00 +00 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT
  leg MASTER 70438101000000013
poll now 370438101000000014
poll now 70438101000000013

=== push POST
content-type: application/json
x-bring-application: BMEC
x-waybill-token: c6e1f07a93b24d58a0f9e3d2b4c5a681

{
 "status": "TRANSPORT_TO_RECIPIENT",
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "shipment": "70438101000000013",
 "package": "",
 "created": "2026-06-10T06:02:00+0000",
 "pushed": "2026-06-10T06:02:01+0000"
}

=== told
verified
acknowledged 200
report 70438101000000013 FOUND as of 2026-06-10T06:02:01Z
  2026-06-10T06:02:00 +00 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT
poll now 70438101000000013

=== push POST
content-type: application/json
x-bring-application: BMEC
x-waybill-token: c6e1f07a93b24d58a0f9e3d2b4c5a681

{
 "status": "TELEPORTED",
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "shipment": "70438101000000013",
 "package": "370438101000000014",
 "created": "2026-06-10T06:02:00+0000",
 "pushed": "2026-06-10T06:02:01+0000"
}

=== told
verified
acknowledged 200
report 370438101000000014 FOUND as of 2026-06-10T06:02:01Z
  2026-06-10T06:02:00 +00 said  UNKNOWN  code TELEPORTED
  leg MASTER 70438101000000013
warning UNMAPPED_CODE TELEPORTED
poll now 370438101000000014
poll now 70438101000000013

=== push POST
content-type: application/json
x-bring-application: BMEC
x-waybill-token: c6e1f07a93b24d58a0f9e3d2b4c5a681

{
 "status": "TRANSPORT_TO_RECIPIENT",
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "shipment": "70438101000000013",
 "package": "370438101000000014",
 "created": "?",
 "pushed": "2026-06-10T06:02:01+0000"
}

=== told
verified
acknowledged 200
warning FIELD status or created
poll now 370438101000000014
poll now 70438101000000013

=== push POST
content-type: application/json
x-bring-application: BMEC
x-waybill-token: c6e1f07a93b24d58a0f9e3d2b4c5a681

{
 "status": "TRANSPORT_TO_RECIPIENT",
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "shipment": null,
 "package": null,
 "created": "2026-06-10T06:02:00+0000",
 "pushed": "2026-06-10T06:02:01+0000"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: neither package nor shipment
