# Errors come with a 200: the key, its words, an outage, too many calls, words that nobody knows.
=== ask
14142310004449

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Invalid",
  "ReturnMessage": "Failed",
  "ShipmentSummary": null
 }
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault UNAUTHORIZED: credentials refused: AuthKey is not Valid

=== ask
14142310004449

=== reply 200
content-type: application/json

[
 {
  "AWBNo": null,
  "AuthKey": null,
  "ReturnMessage": "Invalid XBkey",
  "ShipmentSummary": null
 }
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault UNAUTHORIZED: credentials refused: Invalid XBkey

=== ask
14142310004449

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Too many requests",
  "ShipmentSummary": null
 }
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault THROTTLED: throttled: Too many requests

=== ask
14142310004449

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Internal error, please try again",
  "ShipmentSummary": null
 }
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault UNAVAILABLE: carrier unavailable (HTTP 200): Internal error, please try again

=== ask
14142310004449

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Something",
  "ShipmentSummary": null
 }
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault MALFORMED: reply not understood: Something

=== ask
14142310004449
14142310004450

=== reply 200
content-type: application/json

[
 {
  "AWBNo": "14142310004449",
  "AuthKey": "Valid",
  "ReturnMessage": "Something",
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
  body {"AWBNo":"14142310004449,14142310004450","XBkey":"(secret)"}
report 14142310004450 FOUND
  2026-06-24T22:15:00 +05:30 carrier minute  ARRIVED_AT_DELIVERY_FACILITY  code RAD  "Reached At Destination"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
warning CARRIER ReturnMessage

=== ask
14142310004449

=== reply 200
content-type: application/json

{
 "page": "welcome"
}

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault MALFORMED: reply not understood: neither shipment nor message

=== ask
14142310004449

=== reply 200
content-type: application/json

[
 "x"
]

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault MALFORMED: reply not understood: no shipment is an object
