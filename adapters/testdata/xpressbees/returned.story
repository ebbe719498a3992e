# Return notified, on the way back, tried, returned.
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
    "StatusCode": "RTD",
    "Status": "Returned",
    "StatusDate": "30-06-2026",
    "StatusTime": "1500",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "RTO-OFD",
    "Status": "RTO Out For Delivery",
    "StatusDate": "30-06-2026",
    "StatusTime": "1000",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "RTU",
    "Status": "RTO Undelivered",
    "StatusDate": "29-06-2026",
    "StatusTime": "1700",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "RAO",
    "Status": "Reached At Origin",
    "StatusDate": "29-06-2026",
    "StatusTime": "0600",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "RTO-IT",
    "Status": "RTO In Transit",
    "StatusDate": "28-06-2026",
    "StatusTime": "0600",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "RTO",
    "Status": "Return",
    "StatusDate": "27-06-2026",
    "StatusTime": "0600",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "RTON",
    "Status": "RTO Notified",
    "StatusDate": "26-06-2026",
    "StatusTime": "1900",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Undelivered - refused to accept",
    "StatusDate": "26-06-2026",
    "StatusTime": "1500",
    "Location": "DEL/KNP, DELHI, DELHI",
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
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
report 14142310004449 FOUND
  2026-06-30T15:00:00 +05:30 carrier minute  RETURNED  code RTD  "Returned"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-30T10:00:00 +05:30 carrier minute  RETURN_OUT_FOR_DELIVERY  code RTO-OFD  "RTO Out For Delivery"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-29T17:00:00 +05:30 carrier minute  RETURN_ATTEMPTED  code RTU  "RTO Undelivered"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-29T06:00:00 +05:30 carrier minute  RETURNING  code RAO  "Reached At Origin"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-28T06:00:00 +05:30 carrier minute  RETURNING  code RTO-IT  "RTO In Transit"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-27T06:00:00 +05:30 carrier minute  RETURNING  code RTO  "Return"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-26T19:00:00 +05:30 carrier minute  RETURNING  code RTON  "RTO Notified"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-26T15:00:00 +05:30 carrier minute  REFUSED (RECIPIENT_REFUSED)  code UD  "Undelivered - refused to accept"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
