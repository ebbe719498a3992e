# A status of trouble alone: the phase beside it says that the parcel was on its way, or that it was not yet.

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
    "TimeStamp": "12-06-2026 14:22:33",
    "StatusCode": "6",
    "StatusDescription": "Shipment not sorted",
    "PhaseCode": "2",
    "PhaseDescription": "Sorting"
   }
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100001 FOUND latest only
  2026-06-12T14:22:33 +02 carrier  IN_TRANSIT  code status/6  "Shipment not sorted"

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
    "TimeStamp": "12-06-2026 14:22:33",
    "StatusCode": "15",
    "StatusDescription": "Shipment missing",
    "PhaseCode": "1",
    "PhaseDescription": "Collection"
   }
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100001 FOUND latest only
  2026-06-12T14:22:33 +02 carrier  INVESTIGATION (CARRIER_LOSS)  code status/15  "Shipment missing"
