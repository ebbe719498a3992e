# Refused, sent back and delivered to the sender.
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
 "status": "Delivered, To Original Sender",
 "statusCategory": "Delivered",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Delivered, To Original Sender",
   "eventTimestamp": "2026-06-14T11:00:00",
   "GMTTimestamp": "2026-06-14T16:00:21Z",
   "GMTOffset": "-05:00",
   "eventCountry": null,
   "eventCity": "TULSA",
   "eventState": "OK",
   "eventZIP": "74103",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "01"
  },
  {
   "eventType": "Return to Sender Processed",
   "eventTimestamp": "2026-06-12T15:00:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "09"
  },
  {
   "eventType": "Refused",
   "eventTimestamp": "2026-06-12T10:00:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "04"
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
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
report 9400111899561234500011 instance 220117700/2026-06-08 FOUND
  2026-06-14T11:00:21 -05 said  RETURNED  code 01  "Delivered, To Original Sender"  [city "TULSA" region "OK" postal "74103" country "US"]
  2026-06-12T15:00:00 -06 said minute  RETURNING  code 09  "Return to Sender Processed"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-12T10:00:00 -06 said minute  REFUSED (RECIPIENT_REFUSED)  code 04  "Refused"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  delivery left at "To Original Sender"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
