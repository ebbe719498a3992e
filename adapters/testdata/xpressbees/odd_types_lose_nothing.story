# One object in the place of lists, numbers in the place of texts, nulls.
=== ask
14142310004449

=== reply 200
content-type: application/json

{
 "AWBNo": 14142310004449,
 "AuthKey": null,
 "ReturnMessage": null,
 "ShipmentSummary": {
  "StatusCode": "IT",
  "Status": null,
  "StatusDate": "25-06-2026",
  "StatusTime": 942,
  "Location": null,
  "Weight": 0.75
 }
}

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
report 14142310004449 FOUND
  2026-06-25T09:42:00 +05:30 carrier minute  IN_TRANSIT  code IT
  weight 750 g

=== ask
14142310004449

=== reply 200
content-type: application/json

[
 null,
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": [
   null,
   "x",
   {
    "StatusDate": "25-06-2026"
   },
   {
    "StatusCode": "IT"
   },
   {
    "StatusCode": "IT",
    "Status": "",
    "StatusDate": "25-06-2026",
    "StatusTime": "0942",
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
  2026-06-25T09:42:00 +05:30 carrier minute  IN_TRANSIT  code IT  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
warning EVENT a scan that is no object
warning EVENT a scan that says nothing
warning TIME a scan's date
