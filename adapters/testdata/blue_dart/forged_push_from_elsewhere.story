# The right path from another address than the agreed ones.
=== account
api = "classic"
login_id = "DEL31870"
licence_key = "p8c2w6n1zt5k"
version = "1.6"
webhook_token = "path-4c7e1f90"
webhook_senders = ["192.0.2.44"]

=== push POST path-4c7e1f90
content-type: application/json
peer: 192.0.2.45

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
forged: unexpected sender address
