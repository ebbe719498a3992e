# The usual names are found wherever they stand, others by the configured path.

=== push POST
content-type: application/json
authorization: Token whk-7c1e5a90d2f44b3e

{
 "waybill": "38061110000015",
 "status": "Dispatched",
 "status_type": "UD",
 "nsl_code": "X-DDD3FD",
 "status_date_time": "2026-06-12T09:01:30",
 "location": "Jaipur_Malviya_D (Rajasthan)",
 "remarks": "Out for delivery"
}

=== told
verified
acknowledged 200
report 38061110000015 FOUND
  2026-06-12T09:01:30 +05:30 carrier  OUT_FOR_DELIVERY  code UD/DISPATCHED/X-DDD3FD  "Out for delivery"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]

=== push POST
content-type: application/json
authorization: Token whk-7c1e5a90d2f44b3e

{
 "event": "scan",
 "data": {
  "docket": "38061110000015",
  "state": {
   "now": "Delivered",
   "Status_Type": "DL"
  },
  "scan_time": "2026-06-12 13:44:09",
  "received_by": "R. Sharma"
 }
}

=== told
verified
acknowledged 200
report 38061110000015 FOUND
  2026-06-12T13:44:09 +05:30 carrier  DELIVERED  code DL/DELIVERED  "Delivered"
  delivery signed by "R. Sharma"

=== push POST
content-type: application/json
authorization: Token whk-7c1e5a90d2f44b3e

{
 "waybill": "38061110000015",
 "status": "Delivered",
 "status_time": "2026-06-12T13:44:09"
}

=== told
verified
acknowledged 200
report 38061110000015 FOUND
  2026-06-12T13:44:09 +05:30 carrier  DELIVERED  code /DELIVERED  "Delivered"
warning UNMAPPED_CODE /DELIVERED

=== push POST
content-type: application/json
authorization: Token whk-7c1e5a90d2f44b3e

{
 "waybill": "38061110000015",
 "status": "Dispatched"
}

=== told
verified
acknowledged 200
report 38061110000015 FOUND
poll now 38061110000015

=== push POST
content-type: application/json
authorization: Token whk-7c1e5a90d2f44b3e

{
 "document": "POD",
 "url": "https://files.example/pod.pdf"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: neither ShipmentData nor Error, and no field that is a waybill
