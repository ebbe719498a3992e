# The mail piece and its day tell uses of a number apart.
=== ask
9400111899561234500011

=== reply 200
content-type: application/json

[
 {
  "trackingNumber": "9400111899561234500011",
  "destinationCity": "BOISE",
  "destinationState": "ID",
  "destinationZIP": "83702",
  "originCity": "TULSA",
  "originState": "OK",
  "originZIP": "74103",
  "emailEnabled": "true",
  "RRAMEnabled": "false",
  "proofOfDeliveryEnabled": "false",
  "mailClass": "USPS Ground Advantage<SUP>&#153;</SUP>",
  "mailType": "DM",
  "services": [
   "USPS Tracking<SUP>&#174;</SUP>",
   "Up to $100 insurance included"
  ],
  "serviceTypeCode": "001",
  "status": "Delivered, In/At Mailbox",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered, In/At Mailbox",
    "eventTimestamp": "2026-06-12T13:58:00",
    "GMTTimestamp": "2026-06-12T19:58:40Z",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   },
   {
    "eventType": "USPS in possession of item",
    "eventTimestamp": "2026-06-09T17:04:00",
    "GMTTimestamp": "2026-06-09T22:04:12Z",
    "GMTOffset": "-05:00",
    "eventCountry": null,
    "eventCity": "TULSA",
    "eventState": "OK",
    "eventZIP": "74103",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "03"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500011",
  "destinationCity": "BOISE",
  "destinationState": "ID",
  "destinationZIP": "83702",
  "originCity": "TULSA",
  "originState": "OK",
  "originZIP": "74103",
  "emailEnabled": "true",
  "RRAMEnabled": "false",
  "proofOfDeliveryEnabled": "false",
  "mailClass": "USPS Ground Advantage<SUP>&#153;</SUP>",
  "mailType": "DM",
  "services": [
   "USPS Tracking<SUP>&#174;</SUP>",
   "Up to $100 insurance included"
  ],
  "serviceTypeCode": "001",
  "status": "Delivered, In/At Mailbox",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "110004411",
  "mailPieceIntakeDate": "2025-09-08 09:00:00.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered, In/At Mailbox",
    "eventTimestamp": "2025-09-12T13:58:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 }
]

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
report 9400111899561234500011 instance 220117700/2026-06-08 FOUND
  2026-06-12T13:58:40 -06 said  DELIVERED_TO_MAILBOX  code 01  "Delivered, In/At Mailbox"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  delivery left at "In/At Mailbox"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500011 instance 110004411/2025-09-08 FOUND
  2025-09-12T13:58:00 -06 said minute  DELIVERED_TO_MAILBOX  code 01  "Delivered, In/At Mailbox"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "In/At Mailbox"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
