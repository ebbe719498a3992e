# Why a delivery failed stands in the words of UD, or in its comment.
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
    "StatusCode": "UD",
    "Status": "Undelivered - Customer not available",
    "StatusDate": "25-06-2026",
    "StatusTime": "1005",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Consignee refused to accept",
    "StatusDate": "25-06-2026",
    "StatusTime": "1105",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Consignee refused to pay COD amount",
    "StatusDate": "25-06-2026",
    "StatusTime": "1205",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Address incomplete",
    "StatusDate": "25-06-2026",
    "StatusTime": "1305",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Address incorrect",
    "StatusDate": "25-06-2026",
    "StatusTime": "1405",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Undelivered ODA",
    "StatusDate": "25-06-2026",
    "StatusTime": "1505",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Future delivery requested",
    "StatusDate": "25-06-2026",
    "StatusTime": "1605",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Evening delivery",
    "StatusDate": "25-06-2026",
    "StatusTime": "1705",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Open delivery request",
    "StatusDate": "25-06-2026",
    "StatusTime": "1805",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Amount not ready",
    "StatusDate": "25-06-2026",
    "StatusTime": "1905",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Entry not permitted",
    "StatusDate": "25-06-2026",
    "StatusTime": "2005",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Undelivered",
    "StatusDate": "25-06-2026",
    "StatusTime": "2105",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "",
    "PickUpDate": "23-06-2026",
    "PickUpTime": "1810",
    "ExpectedDeliveryDate": "6/26/2026 11:59:00 PM",
    "Weight": "0.5"
   },
   {
    "StatusCode": "UD",
    "Status": "Undelivered",
    "StatusDate": "25-06-2026",
    "StatusTime": "2205",
    "Location": "DEL/KNP, DELHI, DELHI",
    "Comment": "Pata galat - address incorrect",
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
  2026-06-25T10:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code UD  "Undelivered - Customer not available"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T11:05:00 +05:30 carrier minute  REFUSED (RECIPIENT_REFUSED)  code UD  "Consignee refused to accept"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T12:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code UD  "Consignee refused to pay COD amount"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T13:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (ADDRESS_INCOMPLETE)  code UD  "Address incomplete"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T14:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (ADDRESS_WRONG)  code UD  "Address incorrect"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T15:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (OUT_OF_AREA)  code UD  "Undelivered ODA"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T16:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code UD  "Future delivery requested"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T17:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code UD  "Evening delivery"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T18:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (RECIPIENT_REQUEST)  code UD  "Open delivery request"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T19:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code UD  "Amount not ready"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T20:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (NO_ACCESS)  code UD  "Entry not permitted"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T21:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED  code UD  "Undelivered"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T22:05:00 +05:30 carrier minute  DELIVERY_ATTEMPTED (ADDRESS_WRONG)  code UD  "Undelivered"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  estimate 2026-06-26 day
  weight 500 g
  shipped 2026-06-23
