# The same answer as clients make JSON of it, with one scan in the place of a list and codes that lost their zeros.
=== ask detail
60417708215

=== reply 200
content-type: application/json

{
 "ShipmentData": {
  "Shipment": {
   "@WaybillNo": "60417708215",
   "@RefNo": "ORDER-7741",
   "Status": "SHIPMENT DELIVERED",
   "StatusType": "DL",
   "StatusDate": "25 June 2026",
   "StatusTime": "14:05",
   "ReceivedBy": "R INVENTED",
   "Scans": {
    "ScanDetail": {
     "Scan": "SHIPMENT DELIVERED",
     "ScanCode": 0,
     "ScanType": "DL",
     "ScanGroupType": "T",
     "ScanDate": "25-Jun-2026",
     "ScanTime": "14:05",
     "ScannedLocation": "ANDHERI"
    }
   }
  }
 }
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708215 FOUND
  2026-06-25T14:05:00 +05:30 carrier minute  DELIVERED  code T/000  "SHIPMENT DELIVERED"  [city "ANDHERI"]
  delivery signed by "R INVENTED"
  reference ref_no "ORDER-7741"
