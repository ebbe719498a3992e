# No secret, a wrong one.
=== push POST
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
     ]
    }
   }
  }
 ]
}

=== told
forged: no secret

=== push POST
content-type: application/json
x-waybill-token: bd-0000000000000000

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
     ]
    }
   }
  }
 ]
}

=== told
forged: wrong secret

=== push POST bd-0000000000000000
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
     ]
    }
   }
  }
 ]
}

=== told
forged: wrong secret
