# A push is one scan in the words of either API, or several.
=== push POST
content-type: application/json
x-waybill-token: invented-token-of-pushes

{
 "AWBNo": "14142310004449",
 "StatusCode": "DLVD",
 "Status": "Delivered",
 "StatusDate": "25-06-2026",
 "StatusTime": "1320",
 "Location": "DEL/KNP, DELHI, DELHI",
 "Comment": "",
 "PickUpDate": "23-06-2026",
 "PickUpTime": "1810",
 "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
 "Weight": "0.5"
}

=== told
verified
acknowledged 200
report 14142310004449 FOUND
  2026-06-25T13:20:00 +05:30 carrier minute  DELIVERED  code DLVD  "Delivered"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23

=== push POST
content-type: application/json
x-waybill-token: invented-token-of-pushes

{
 "awb_number": "14142310004449",
 "status_code": "OFD",
 "location": "DEL/KNP, DELHI, DELHI",
 "event_time": "2026-06-25 09:42",
 "message": "Out for delivery"
}

=== told
verified
acknowledged 200
report 14142310004449 FOUND
  2026-06-25T09:42:00 +05:30 carrier minute  OUT_FOR_DELIVERY  code OFD  "Out for delivery"  [city "DELHI" region "DELHI" facility "DEL/KNP"]

=== push POST
content-type: application/json
x-waybill-token: invented-token-of-pushes

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "RAD",
    "Status": "Reached At Destination",
    "StatusDate": "24-06-2026",
    "StatusTime": "2215",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "InTransit",
    "StatusDate": "24-06-2026",
    "StatusTime": "0905",
    "Location": "JAI/HUB, JAIPUR, RAJASTHAN",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   }
  ]
 }
]

=== told
verified
acknowledged 200
report 14142310004449 FOUND
  2026-06-24T22:15:00 +05:30 carrier minute  ARRIVED_AT_DELIVERY_FACILITY  code RAD  "Reached At Destination"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-24T09:05:00 +05:30 carrier minute  IN_TRANSIT  code IT  "InTransit"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/HUB"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23

=== push POST
content-type: application/json
x-waybill-token: invented-token-of-pushes

{
 "hello": "world"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: neither shipment nor message
