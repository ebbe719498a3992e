# From memory: before version 2 the fields of a status said that it is the current one.

=== ask
3STSTX700100001

=== reply 200
content-type: application/json

{
 "CurrentStatus": {
  "Shipment": {
   "MainBarcode": "3STSTX700100001",
   "Barcode": "3STSTX700100001",
   "Status": {
    "CurrentPhaseCode": "4",
    "CurrentPhaseDescription": "Delivered",
    "CurrentStatusCode": "11",
    "CurrentStatusDescription": "Shipment delivered",
    "CurrentStatusTimeStamp": "12-06-2026 14:22:33"
   }
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100001 FOUND latest only
  2026-06-12T14:22:33 +02 carrier  DELIVERED  code status/11  "Shipment delivered"
follow-up "signature"
  request GET https://api.postnl.nl/shipment/v2/status/signature/3STSTX700100001
    accept: application/json
    apikey: (secret)
