# Several waybills in one push, and one of them twice: its scans come one by one; a lone notice stays a notice.
=== push POST
content-type: application/json
x-waybill-token: bd-3f91c6a07e5d4b28

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
       "ScanType": "UD",
       "ScanGroupType": "S",
       "ScanCode": "002",
       "Scan": "SHIPMENT OUTSCANNED",
       "ScanDate": "25-06-2026",
       "ScanTime": "0931",
       "ScannedLocationCode": "AND",
       "ScannedLocation": "ANDHERI",
       "ScannedLocationStateCode": "MH",
       "StatusTimeZone": "IST",
       "Comments": "",
       "StatusLatitude": "",
       "StatusLongitude": ""
      }
     ]
    }
   }
  },
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
     "ScanDetail": {
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
    }
   }
  },
  {
   "Shipment": {
    "SenderID": "S1",
    "ReceiverID": "R1",
    "WaybillNo": "60417708226",
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
       "ScanType": "UD",
       "ScanGroupType": "T",
       "ScanCode": "305",
       "Scan": "RAIN",
       "ScanDate": "25-06-2026",
       "ScanTime": "0931",
       "ScannedLocationCode": "AND",
       "ScannedLocation": "ANDHERI",
       "ScannedLocationStateCode": "MH",
       "StatusTimeZone": "IST",
       "Comments": "",
       "StatusLatitude": "",
       "StatusLongitude": ""
      }
     ]
    }
   }
  },
  {
   "Shipment": []
  }
 ]
}

=== told
verified
acknowledged 200
report 60417708215 FOUND
  2026-06-25T09:31:00 +05:30 carrier minute  OUT_FOR_DELIVERY  code S/002  "SHIPMENT OUTSCANNED"  [city "ANDHERI" region "MH" facility "AND"]
  2026-06-25T14:05:00 +05:30 carrier minute  DELIVERED  code T/000  "SHIPMENT DELIVERED"  [city "ANDHERI" region "MH" facility "AND"]
  estimate 2026-06-25 day
  service "Apex"
  weight 500 g
  reference ref_no "ORDER-7741"
  shipped 2026-06-23
  origin [city "NEW DELHI" facility "DEL"]
  destination [city "MUMBAI" facility "BOM"]
report 60417708226 FOUND
  2026-06-25T09:31:00 +05:30 carrier minute  DELAYED (WEATHER)  code T/305  "RAIN"  [city "ANDHERI" region "MH" facility "AND"]
  estimate 2026-06-25 day
  service "Apex"
  weight 500 g
  reference ref_no "ORDER-7741"
  shipped 2026-06-23
  origin [city "NEW DELHI" facility "DEL"]
  destination [city "MUMBAI" facility "BOM"]
