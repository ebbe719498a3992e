# Hub, city and state; two of them, one, or none.
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
    "StatusTime": "0901",
    "Location": "BLR/HUB, BENGALURU, KARNATAKA",
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
    "StatusTime": "0902",
    "Location": "BLR/HUB, BENGALURU",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "3",
    "StatusDate": "25-06-2026",
    "StatusTime": "0903",
    "Location": "BLR/HUB",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "IT",
    "Status": "4",
    "StatusDate": "25-06-2026",
    "StatusTime": "0904",
    "Location": ", ,",
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
  2026-06-25T09:01:00 +05:30 carrier minute  IN_TRANSIT  code IT  "1"  [city "BENGALURU" region "KARNATAKA" facility "BLR/HUB"]
  2026-06-25T09:02:00 +05:30 carrier minute  IN_TRANSIT  code IT  "2"  [city "BENGALURU" facility "BLR/HUB"]
  2026-06-25T09:03:00 +05:30 carrier minute  IN_TRANSIT  code IT  "3"  [text "BLR/HUB"]
  2026-06-25T09:04:00 +05:30 carrier minute  IN_TRANSIT  code IT  "4"
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
