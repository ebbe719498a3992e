# Times that lost their zero, with colons and seconds, none and unreadable; dates with slashes or the year first.
=== ask
14142310004449

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "IT",
    "Status": "1",
    "StatusDate": "25-06-2026",
    "StatusTime": 942,
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "2",
    "StatusDate": "25-06-2026",
    "StatusTime": "09:43",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "3",
    "StatusDate": "25/06/2026",
    "StatusTime": "094430",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "4",
    "StatusDate": "2026-06-25",
    "StatusTime": "09:45:10",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "5",
    "StatusDate": "25-06-2026",
    "StatusTime": null,
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "6",
    "StatusDate": "25-06-2026",
    "StatusTime": "noon",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "7",
    "StatusDate": "2026-06-25T09:46:00",
    "StatusTime": null,
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "8",
    "StatusDate": "June",
    "StatusTime": "0900",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "9",
    "StatusDate": "25-06-2026",
    "StatusTime": "0",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "1/1/0001 12:00:00 AM",
    "Weight": "0.5"
   }
  ]
 }
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
report 14142310004449 FOUND
  2026-06-25T09:42:00 +05:30 carrier minute  IN_TRANSIT  code IT  "1"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:43:00 +05:30 carrier minute  IN_TRANSIT  code IT  "2"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:44:30 +05:30 carrier  IN_TRANSIT  code IT  "3"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:45:10 +05:30 carrier  IN_TRANSIT  code IT  "4"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25 day  IN_TRANSIT  code IT  "5"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25 day  IN_TRANSIT  code IT  "6"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:46:00 +05:30 carrier  IN_TRANSIT  code IT  "7"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T00:00:00 +05:30 carrier minute  IN_TRANSIT  code IT  "9"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
warning TIME a scan's date

=== ask
*

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "IT",
    "Status": "1",
    "StatusDate": "25-06-2026",
    "StatusTime": "0942",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 6:30:00 PM",
    "Weight": "0.5"
   }
  ]
 },
 {
  "AWBNo": "14142310004450",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "IT",
    "Status": "1",
    "StatusDate": "25-06-2026",
    "StatusTime": "0942",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "2026-06-26",
    "Weight": "0.5"
   }
  ]
 },
 {
  "AWBNo": "14142310004461",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "IT",
    "Status": "1",
    "StatusDate": "25-06-2026",
    "StatusTime": "0942",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "soon",
    "Weight": "0.5"
   }
  ]
 },
 {
  "AWBNo": "14142310004472",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "IT",
    "Status": "1",
    "StatusDate": "25-06-2026",
    "StatusTime": "0942",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 18:30:00",
    "Weight": "0.5"
   }
  ]
 },
 {
  "AWBNo": "14142310004483",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "IT",
    "Status": "1",
    "StatusDate": "25-06-2026",
    "StatusTime": "0942",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026",
    "Weight": "0.5"
   }
  ]
 }
]

=== told
report 14142310004449 FOUND
  2026-06-25T09:42:00 +05:30 carrier minute  IN_TRANSIT  code IT  "1"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26T18:30:00 +05:30 carrier
  weight 500 g
  shipped 2026-06-23
report 14142310004450 FOUND
  2026-06-25T09:42:00 +05:30 carrier minute  IN_TRANSIT  code IT  "1"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
report 14142310004461 FOUND
  2026-06-25T09:42:00 +05:30 carrier minute  IN_TRANSIT  code IT  "1"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  weight 500 g
  shipped 2026-06-23
report 14142310004472 FOUND
  2026-06-25T09:42:00 +05:30 carrier minute  IN_TRANSIT  code IT  "1"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26T18:30:00 +05:30 carrier
  weight 500 g
  shipped 2026-06-23
report 14142310004483 FOUND
  2026-06-25T09:42:00 +05:30 carrier minute  IN_TRANSIT  code IT  "1"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
warning TIME ExpectedDeliveryDate
