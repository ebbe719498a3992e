# An answer about another number says nothing of ours.
=== ask
14142310004449

=== reply 200
content-type: application/json

[
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
report 14142310004449 NOT_FOUND
warning UNASKED_NUMBER AWBNo
