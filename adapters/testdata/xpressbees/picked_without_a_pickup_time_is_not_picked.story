# PKD is only real when a pick-up time is there.
=== ask
14142310004449
14142310004450

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "PKD",
    "Status": "Picked",
    "StatusDate": "23-06-2026",
    "StatusTime": "1810",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "",
    "PickUpTime": "",
    "ExpectedDeliveryDate": "",
    "Weight": ""
   },
   {
    "StatusCode": "PND",
    "Status": "Pickup not done",
    "StatusDate": "23-06-2026",
    "StatusTime": "1200",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "",
    "PickUpTime": "",
    "ExpectedDeliveryDate": "",
    "Weight": ""
   }
  ]
 },
 {
  "AWBNo": "14142310004450",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "PKD",
    "Status": "Picked",
    "StatusDate": "23-06-2026",
    "StatusTime": "1810",
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
  body {"AWBNo":"14142310004449,14142310004450","XBkey":"(secret)"}
report 14142310004449 FOUND
  2026-06-23T18:10:00 +05:30 carrier minute  AWAITING_HANDOVER  code PKD  "Picked"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-23T12:00:00 +05:30 carrier minute  PICKUP_FAILED  code PND  "Pickup not done"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
report 14142310004450 FOUND
  2026-06-23T18:10:00 +05:30 carrier minute  PICKED_UP  code PKD  "Picked"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
