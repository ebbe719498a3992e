# A guarantee goes before a prediction, a prediction before an expectation; midnight is a day.
=== ask
*

=== reply 200
content-type: application/json

[
 {
  "trackingNumber": "9400111899561234500516",
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
  "status": "USPS in possession of item",
  "statusCategory": "In Transit",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
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
  ],
  "guaranteedDeliveryTimeStamp": "2026-06-12T18:00:00",
  "predictedDeliveryDate": "2026-06-11",
  "expectedDeliveryTimeStamp": "2026-06-13T21:00:00"
 },
 {
  "trackingNumber": "9400111899561234500523",
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
  "status": "USPS in possession of item",
  "statusCategory": "In Transit",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
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
  ],
  "predictedDeliveryDate": "2026-06-11",
  "predictedDeliveryWindowStartTime": "13:15",
  "predictedDeliveryWindowEndTime": "17:15",
  "expectedDeliveryTimeStamp": "2026-06-13T00:00:00Z"
 },
 {
  "trackingNumber": "9400111899561234500530",
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
  "status": "USPS in possession of item",
  "statusCategory": "In Transit",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
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
  ],
  "expectedDeliveryTimeStamp": "2026-06-13T00:00:00Z"
 },
 {
  "trackingNumber": "9400111899561234500547",
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
  "status": "USPS in possession of item",
  "statusCategory": "In Transit",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
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
  ],
  "expectedDeliveryTimeStamp": "June 13, 2026"
 },
 {
  "trackingNumber": "9400111899561234500554",
  "destinationCity": "FRESNO",
  "destinationState": "CA",
  "destinationZIP": "93701",
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
  "status": "USPS in possession of item",
  "statusCategory": "In Transit",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
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
  ],
  "expectedDeliveryTimeStamp": "2026-06-13T21:00:00"
 },
 {
  "trackingNumber": "9400111899561234500561",
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
  "status": "USPS in possession of item",
  "statusCategory": "In Transit",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
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
  ],
  "predictedDeliveryDate": "soon"
 }
]

=== told
report 9400111899561234500516 instance 220117700/2026-06-08 FOUND
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  estimate 2026-06-12T18:00:00 -06 place minute
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500523 instance 220117700/2026-06-08 FOUND
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  estimate 2026-06-11T13:15:00 -06 place minute to 2026-06-11T17:15:00 -06 place minute
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500530 instance 220117700/2026-06-08 FOUND
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  estimate 2026-06-13 day
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500547 instance 220117700/2026-06-08 FOUND
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  estimate 2026-06-13 day
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500554 instance 220117700/2026-06-08 FOUND
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  estimate 2026-06-13T21:00:00 -07 place minute
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "FRESNO" region "CA" postal "93701" country "US"]
report 9400111899561234500561 instance 220117700/2026-06-08 FOUND
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
