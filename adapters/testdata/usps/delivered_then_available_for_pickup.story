# A mis-scanned delivery, and the pickup that follows it; the day it goes back.
=== ask
9400111899561234500011

=== reply 200
content-type: application/json

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
 "status": "Available for Pickup",
 "statusCategory": "Available for Pickup",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Available for Pickup",
   "eventTimestamp": "2026-06-12T15:10:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "16"
  },
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
 ],
 "returnDateNotice": "June 27, 2026"
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
report 9400111899561234500011 instance 220117700/2026-06-08 FOUND
  2026-06-12T15:10:00 -06 said minute  AVAILABLE_FOR_PICKUP  code 16  "Available for Pickup"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-12T13:58:40 -06 said  DELIVERED_TO_MAILBOX  code 01  "Delivered, In/At Mailbox"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "In/At Mailbox"
  pickup point [city "BOISE" region "ID" postal "83702" country "US"] collect by 2026-06-27
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
