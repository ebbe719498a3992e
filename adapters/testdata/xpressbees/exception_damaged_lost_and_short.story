# Damage and loss end the way; a shortage is looked for.
=== ask
14142310004449
14142310004450
14142310004461

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "STD",
    "Status": "Shipment damaged",
    "StatusDate": "25-06-2026",
    "StatusTime": "1000",
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
   }
  ]
 },
 {
  "AWBNo": "14142310004450",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "LOST",
    "Status": "Lost",
    "StatusDate": "25-06-2026",
    "StatusTime": "1000",
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
   }
  ]
 },
 {
  "AWBNo": "14142310004461",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   {
    "StatusCode": "STG",
    "Status": "Shortage",
    "StatusDate": "25-06-2026",
    "StatusTime": "1000",
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
   }
  ]
 }
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449,14142310004450,14142310004461","XBkey":"(secret)"}
report 14142310004449 FOUND
  2026-06-25T10:00:00 +05:30 carrier minute  DAMAGED (CARRIER_DAMAGE)  code STD  "Shipment damaged"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-24T22:15:00 +05:30 carrier minute  ARRIVED_AT_DELIVERY_FACILITY  code RAD  "Reached At Destination"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
report 14142310004450 FOUND
  2026-06-25T10:00:00 +05:30 carrier minute  LOST (CARRIER_LOSS)  code LOST  "Lost"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-24T22:15:00 +05:30 carrier minute  ARRIVED_AT_DELIVERY_FACILITY  code RAD  "Reached At Destination"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
report 14142310004461 FOUND
  2026-06-25T10:00:00 +05:30 carrier minute  INVESTIGATION (CARRIER_LOSS)  code STG  "Shortage"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-24T22:15:00 +05:30 carrier minute  ARRIVED_AT_DELIVERY_FACILITY  code RAD  "Reached At Destination"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
