# A parcel that is fetched from the recipient, and one whose quality check failed.
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
    "StatusCode": "RPPickDone",
    "Status": "Reverse Picked",
    "StatusDate": "25-06-2026",
    "StatusTime": "1800",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "RPOutForPickup",
    "Status": "Out For Pickup",
    "StatusDate": "25-06-2026",
    "StatusTime": "0900",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "",
    "PickUpTime": "",
    "ExpectedDeliveryDate": "",
    "Weight": ""
   },
   {
    "StatusCode": "RPAttemptNotPick",
    "Status": "Pickup not done",
    "StatusDate": "24-06-2026",
    "StatusTime": "1800",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "",
    "PickUpTime": "",
    "ExpectedDeliveryDate": "",
    "Weight": ""
   },
   {
    "StatusCode": "RPPickupPending",
    "Status": "Pickup pending",
    "StatusDate": "23-06-2026",
    "StatusTime": "1800",
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
    "StatusCode": "RVPCancelledQCFail",
    "Status": "Cancelled",
    "StatusDate": "25-06-2026",
    "StatusTime": "1800",
    "Location": "DEL/KNP, DELHI, DELHI",
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
  body {"AWBNo":"14142310004449,14142310004450","XBkey":"(secret)"}
report 14142310004449 FOUND
  2026-06-25T18:00:00 +05:30 carrier minute  PICKED_UP  code RPPICKDONE  "Reverse Picked"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:00:00 +05:30 carrier minute  OUT_FOR_PICKUP  code RPOUTFORPICKUP  "Out For Pickup"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-24T18:00:00 +05:30 carrier minute  PICKUP_FAILED  code RPATTEMPTNOTPICK  "Pickup not done"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-23T18:00:00 +05:30 carrier minute  PICKUP_SCHEDULED  code RPPICKUPPENDING  "Pickup pending"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
report 14142310004450 FOUND
  2026-06-25T18:00:00 +05:30 carrier minute  CANCELLED  code RVPCANCELLEDQCFAIL  "Cancelled"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
