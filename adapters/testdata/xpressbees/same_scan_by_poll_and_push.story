# The same scan by poll and by push is one event.
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
    "StatusCode": "OFD",
    "Status": "Out For Delivery",
    "StatusDate": "25-06-2026",
    "StatusTime": "0942",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
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
   },
   {
    "StatusCode": "PUD",
    "Status": "PickDone",
    "StatusDate": "23-06-2026",
    "StatusTime": "1810",
    "Location": "JAI/MUR, JAIPUR, RAJASTHAN",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "OFP",
    "Status": "Out For Pickup",
    "StatusDate": "23-06-2026",
    "StatusTime": "0930",
    "Location": "",
    "Comment": "",
    "PickUpDate": "",
    "PickUpTime": "",
    "ExpectedDeliveryDate": "",
    "Weight": ""
   },
   {
    "StatusCode": "DRC",
    "Status": "Data Received",
    "StatusDate": "22-06-2026",
    "StatusTime": "1700",
    "Location": "",
    "Comment": "",
    "PickUpDate": "",
    "PickUpTime": "",
    "ExpectedDeliveryDate": "",
    "Weight": ""
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
  2026-06-25T09:42:00 +05:30 carrier minute  OUT_FOR_DELIVERY  code OFD  "Out For Delivery"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-24T22:15:00 +05:30 carrier minute  ARRIVED_AT_DELIVERY_FACILITY  code RAD  "Reached At Destination"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-24T09:05:00 +05:30 carrier minute  IN_TRANSIT  code IT  "InTransit"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/HUB"]
  2026-06-23T18:10:00 +05:30 carrier minute  PICKED_UP  code PUD  "PickDone"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/MUR"]
  2026-06-23T09:30:00 +05:30 carrier minute  OUT_FOR_PICKUP  code OFP  "Out For Pickup"
  2026-06-22T17:00:00 +05:30 carrier minute  DATA_RECEIVED  code DRC  "Data Received"
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23

=== push POST
content-type: application/json
x-waybill-token: invented-token-of-pushes

{
 "AWBNo": "14142310004449",
 "StatusCode": "OFD",
 "Status": "Out For Delivery",
 "StatusDate": "25-06-2026",
 "StatusTime": "0942",
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
  2026-06-25T09:42:00 +05:30 carrier minute  OUT_FOR_DELIVERY  code OFD  "Out For Delivery"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23

=== push POST
content-type: application/json
x-waybill-token: invented-token-of-pushes

{
 "awb_number": "14142310004449",
 "status_code": "ofd",
 "event_time": "2026-06-25 09:42:00",
 "message": "Out for delivery"
}

=== told
verified
acknowledged 200
report 14142310004449 FOUND
  2026-06-25T09:42:00 +05:30 carrier  OUT_FOR_DELIVERY  code OFD  "Out for delivery"
