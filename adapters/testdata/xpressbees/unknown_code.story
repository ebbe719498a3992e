# A code that nobody knows, one beside a word that is known, and words alone.
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
    "StatusCode": "ZZZ",
    "Status": "Something new",
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
    "StatusCode": "QQQ",
    "Status": "In Transit",
    "StatusDate": "25-06-2026",
    "StatusTime": "0959",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "",
    "Status": "Out for delivery",
    "StatusDate": "25-06-2026",
    "StatusTime": "0958",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": null,
    "Status": "Anything else",
    "StatusDate": "25-06-2026",
    "StatusTime": "0957",
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
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
report 14142310004449 FOUND
  2026-06-25T10:00:00 +05:30 carrier minute  UNKNOWN  code ZZZ  "Something new"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:59:00 +05:30 carrier minute  IN_TRANSIT  code QQQ  "In Transit"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:58:00 +05:30 carrier minute  OUT_FOR_DELIVERY  "Out for delivery"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:57:00 +05:30 carrier minute  UNKNOWN  "Anything else"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-24T22:15:00 +05:30 carrier minute  ARRIVED_AT_DELIVERY_FACILITY  code RAD  "Reached At Destination"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
warning UNMAPPED_CODE ZZZ
warning UNMAPPED_CODE QQQ
warning UNMAPPED_CODE words without code
