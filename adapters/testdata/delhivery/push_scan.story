# One scan; its code is under another name than in the answer to a poll.

=== push POST
content-type: application/json
authorization: Token whk-7c1e5a90d2f44b3e

{
 "Shipment": {
  "Status": {
   "Status": "Manifested",
   "StatusDateTime": "2026-06-10T11:37:21.053",
   "StatusType": "UD",
   "StatusLocation": "Noida_Bairangpur_GW (Uttar Pradesh)",
   "Instructions": "Manifest uploaded"
  },
  "PickUpDate": "2026-06-10T11:37:21.053",
  "NSLCode": "X-UCI",
  "Sortcode": "IXC/MDP",
  "ReferenceNo": "28",
  "AWB": "38061110000015"
 }
}

=== told
verified
acknowledged 200
report 38061110000015 FOUND
  2026-06-10T11:37:21 +05:30 carrier  DATA_RECEIVED  code UD/MANIFESTED/X-UCI  "Manifest uploaded"  [city "Noida" region "Uttar Pradesh" facility "Noida_Bairangpur_GW"]
  reference reference_no "28"
  shipped 2026-06-10

=== push POST
content-type: application/json
authorization: Token whk-7c1e5a90d2f44b3e

{
 "Shipment": {
  "Status": {
   "Status": "Delivered",
   "StatusDateTime": "2026-06-12T13:44:09.870",
   "StatusType": "DL",
   "StatusLocation": "Jaipur_Malviya_D (Rajasthan)",
   "Instructions": "Delivered to consignee"
  },
  "PickUpDate": "2026-06-10T11:37:21.053",
  "NSLCode": "EOD-38",
  "Sortcode": "IXC/MDP",
  "ReferenceNo": "28",
  "AWB": "38061110000015"
 }
}

=== told
verified
acknowledged 200
report 38061110000015 FOUND
  2026-06-12T13:44:09 +05:30 carrier  DELIVERED  code DL/DELIVERED/EOD-38  "Delivered to consignee"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  reference reference_no "28"
  shipped 2026-06-10

=== push POST
content-type: application/json
authorization: Token whk-7c1e5a90d2f44b3e

{
 "Shipment": {
  "Status": {
   "Status": "Delivered",
   "StatusDateTime": "2026-06-12T13:44:09.870",
   "StatusType": "DL",
   "StatusLocation": "Jaipur_Malviya_D (Rajasthan)",
   "Instructions": "Delivered to consignee",
   "RecievedBy": "R. Sharma"
  },
  "PickUpDate": "2026-06-10T11:37:21.053",
  "NSLCode": "EOD-38",
  "Sortcode": "IXC/MDP",
  "ReferenceNo": "28",
  "AWB": "38061110000015"
 }
}

=== told
verified
acknowledged 200
report 38061110000015 FOUND
  2026-06-12T13:44:09 +05:30 carrier  DELIVERED  code DL/DELIVERED/EOD-38  "Delivered to consignee"  [city "Jaipur" region "Rajasthan" facility "Jaipur_Malviya_D"]
  delivery signed by "R. Sharma"
  reference reference_no "28"
  shipped 2026-06-10
