# An unknown number has a null summary; one that is left out is unknown, too.
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
  "ReturnMessage": "No record found",
  "ShipmentSummary": null
 },
 {
  "AWBNo": "14142310004450",
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
   }
  ]
 }
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449,14142310004450,14142310004461","XBkey":"(secret)"}
report 14142310004449 NOT_FOUND
report 14142310004450 FOUND
  2026-06-24T22:15:00 +05:30 carrier minute  ARRIVED_AT_DELIVERY_FACILITY  code RAD  "Reached At Destination"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
report 14142310004461 NOT_FOUND

=== ask
14142310004449

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Successful",
  "ShipmentSummary": null
 }
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
report 14142310004449 NOT_FOUND

=== ask
14142310004449

=== reply 200
content-type: application/json

[]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
report 14142310004449 NOT_FOUND
