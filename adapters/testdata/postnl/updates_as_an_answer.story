# The delta read as an answer to anything: Timestamp with a small s, ISO 8601, and a status without events.

=== ask
*

=== reply 200
content-type: application/json

[
 {
  "Barcode": "3STSTX700400001",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T02:17:49",
   "StatusCode": "5",
   "StatusDescription": "Shipment sorted",
   "PhaseCode": "2",
   "PhaseDescription": "Sorting"
  }
 },
 {
  "Barcode": "3STSTX700400002",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T10:17:49.120",
   "StatusCode": "11",
   "StatusDescription": "Shipment delivered",
   "PhaseCode": "4",
   "PhaseDescription": "Delivered"
  }
 },
 {
  "Barcode": "3STSTX700400002",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T09:17:49",
   "StatusCode": "7",
   "StatusDescription": "Shipment out for delivery",
   "PhaseCode": "3",
   "PhaseDescription": "Distribution"
  }
 },
 {
  "Barcode": "3STSTX700400003",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T10:20:00",
   "StatusCode": "99",
   "StatusDescription": "Not applicable",
   "PhaseCode": "99",
   "PhaseDescription": "Not applicable"
  }
 }
]

=== told
report 3STSTX700400001 FOUND latest only
  2026-06-08T02:17:49 +02 carrier  PROCESSED  code status/5  "Shipment sorted"
report 3STSTX700400002 FOUND latest only
  2026-06-08T10:17:49 +02 carrier  DELIVERED  code status/11  "Shipment delivered"
  2026-06-08T09:17:49 +02 carrier  OUT_FOR_DELIVERY  code status/7  "Shipment out for delivery"
report 3STSTX700400003 FOUND latest only

=== ask
3STSTX700400001

=== reply 200
content-type: application/json

[
 {
  "Barcode": "3STSTX700400001",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T02:17:49",
   "StatusCode": "5",
   "StatusDescription": "Shipment sorted",
   "PhaseCode": "2",
   "PhaseDescription": "Sorting"
  }
 },
 {
  "Barcode": "3STSTX700400002",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T10:17:49.120",
   "StatusCode": "11",
   "StatusDescription": "Shipment delivered",
   "PhaseCode": "4",
   "PhaseDescription": "Delivered"
  }
 },
 {
  "Barcode": "3STSTX700400002",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T09:17:49",
   "StatusCode": "7",
   "StatusDescription": "Shipment out for delivery",
   "PhaseCode": "3",
   "PhaseDescription": "Distribution"
  }
 },
 {
  "Barcode": "3STSTX700400003",
  "CreationDate": "2026-06-07T00:00:00",
  "CustomerNumber": "10203040",
  "CustomerCode": "TSTX",
  "Status": {
   "Timestamp": "2026-06-08T10:20:00",
   "StatusCode": "99",
   "StatusDescription": "Not applicable",
   "PhaseCode": "99",
   "PhaseDescription": "Not applicable"
  }
 }
]

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700400001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700400001 FOUND latest only
  2026-06-08T02:17:49 +02 carrier  PROCESSED  code status/5  "Shipment sorted"
warning UNASKED_NUMBER an update that was not asked for
