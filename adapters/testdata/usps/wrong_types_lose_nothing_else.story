# Wrong types, nulls and oddities cost themselves; an event alone instead of a list is read.
=== ask
*

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
  "services": "USPS Tracking",
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
   7,
   "odd",
   null,
   {
    "eventType": null,
    "eventTimestamp": "2026-06-10T10:00:00",
    "eventCountry": null,
    "eventCity": null,
    "eventState": null,
    "eventZIP": null,
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": null
   },
   {
    "eventType": "Departed",
    "eventTimestamp": "soon",
    "eventCountry": null,
    "eventCity": null,
    "eventState": null,
    "eventZIP": null,
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "T1"
   },
   {
    "eventType": [
     "x"
    ],
    "eventTimestamp": "2026-06-10T09:00:00",
    "eventCountry": null,
    "eventCity": {
     "a": 1
    },
    "eventState": [
     "b"
    ],
    "eventZIP": 83702,
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "T1"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500028",
  "destinationCity": "BOISE",
  "destinationState": "ID",
  "destinationZIP": "83702",
  "originCity": "TULSA",
  "originState": "OK",
  "originZIP": "74103",
  "emailEnabled": "true",
  "RRAMEnabled": "false",
  "proofOfDeliveryEnabled": "false",
  "mailClass": {
   "x": 1
  },
  "mailType": "DM",
  "services": [
   "USPS Tracking<SUP>&#174;</SUP>",
   "Up to $100 insurance included"
  ],
  "serviceTypeCode": "001",
  "status": "Out for Delivery",
  "statusCategory": "Out for Delivery",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": 220117701,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": {
   "eventType": "Out for Delivery",
   "eventTimestamp": "2026-06-12T07:13:00",
   "GMTTimestamp": "2026-06-12T13:13:20Z",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "OF"
  }
 },
 "neither"
]

=== told
report 9400111899561234500011 instance 220117700/2026-06-08 FOUND
  2026-06-12T13:58:40 -06 said  DELIVERED_TO_MAILBOX  code 01  "Delivered, In/At Mailbox"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-10T09:00:00 local minute  DEPARTED  code T1  [postal "83702" country "US"]
  delivery left at "In/At Mailbox"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500028 instance 220117701/2026-06-08 FOUND
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
warning EVENT an event has neither eventCode nor eventType
warning TIME T1: neither eventTimestamp nor GMTTimestamp
warning EVENT trackingEvents[]: 2 are no objects
warning FIELD 1 answers are no objects
