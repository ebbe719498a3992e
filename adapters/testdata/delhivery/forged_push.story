# Without the agreed header, or with another value.

=== push POST
content-type: application/json

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
forged: no secret

=== push POST
content-type: application/json
authorization: Token somebody-else

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
forged: wrong secret
