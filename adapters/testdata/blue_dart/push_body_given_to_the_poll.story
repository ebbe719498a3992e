# The reader of answers takes a push as well.
=== ask detail
60417708215

=== reply 200
content-type: application/json

{
 "statustracking": [
  {
   "Shipment": {
    "SenderID": "S1",
    "ReceiverID": "R1",
    "WaybillNo": "60417708215",
    "RefNo": "ORDER-7741",
    "Prodcode": "A",
    "SubProductCode": "P",
    "Feature": "F",
    "Origin": "NEW DELHI",
    "OriginAreaCode": "DEL",
    "Destination": "MUMBAI",
    "DestinationAreaCode": "BOM",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "Weight": "0.5",
    "ShipmentMode": "",
    "ExpectedDeliveryDate": "25-06-2026",
    "Scans": {
     "ScanDetail": [
      {
       "ScanType": "DL",
       "ScanGroupType": "T",
       "ScanCode": "000",
       "Scan": "SHIPMENT DELIVERED",
       "ScanDate": "25-06-2026",
       "ScanTime": "1405",
       "ScannedLocationCode": "AND",
       "ScannedLocation": "ANDHERI",
       "ScannedLocationStateCode": "MH",
       "StatusTimeZone": "IST",
       "Comments": "",
       "StatusLatitude": "",
       "StatusLongitude": ""
      }
     ],
     "DeliveryDetails": {
      "ReceivedBy": "R INVENTED",
      "Relation": "SELF",
      "IDType": "",
      "IDNumber": "X0000000",
      "IDImage": "",
      "Signature": "aW52ZW50ZWQ="
     },
     "PODDCImages": {
      "PODImage": "aW52ZW50ZWQ=",
      "DCImage": ""
     },
     "QCFailed": {
      "Reason": "",
      "Pictures": []
     },
     "Reweigh": [],
     "CallLogs": []
    }
   }
  }
 ]
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708215 FOUND
  2026-06-25T14:05:00 +05:30 carrier minute  DELIVERED  code T/000  "SHIPMENT DELIVERED"  [city "ANDHERI" region "MH" facility "AND"]
  estimate 2026-06-25 day
  delivery signed by "R INVENTED" signature photo
  service "Apex"
  weight 500 g
  reference ref_no "ORDER-7741"
  shipped 2026-06-23
  origin [city "NEW DELHI" facility "DEL"]
  destination [city "MUMBAI" facility "BOM"]
