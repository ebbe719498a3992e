# Where no event is named its place is taken by the status, if it is one.

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": null,
 "status": "Out_For_Delivery",
 "event_date": "2026-06-12 09:12:00",
 "location": "Delhi"
}

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
  2026-06-12T09:12:00 +05:30 carrier  OUT_FOR_DELIVERY  code out_for_delivery  "Out_For_Delivery"  [text "Delhi"]

=== push POST
content-type: application/json
x-ekart-token: 7d0c4b1e9f2a4c6d8b3e5a7091c2d4f6

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": null,
 "status": "On the way",
 "event_date": "2026-06-12 09:12:00",
 "location": "Delhi"
}

=== told
verified
acknowledged 200
report TSTP7001000001 FOUND
  2026-06-12T09:12:00 +05:30 carrier  UNKNOWN  "On the way"  [text "Delhi"]
warning UNMAPPED_CODE an event without a status
