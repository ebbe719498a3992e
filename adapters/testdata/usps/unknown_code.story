# A code that nobody knows: by its text, by the category of the summary for the newest, else unknown.
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
 "status": "Item mentioned",
 "statusCategory": "Available for Pickup",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Item mentioned",
   "eventTimestamp": "2026-06-12T09:00:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "Q7"
  },
  {
   "eventType": "Departed Somewhere",
   "eventTimestamp": "2026-06-11T09:00:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "Q8"
  },
  {
   "eventType": "Item mentioned again",
   "eventTimestamp": "2026-06-10T09:00:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "Q9"
  },
  {
   "eventType": "Arrived at Hub",
   "eventTimestamp": "2026-06-09T09:00:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": null
  },
  {
   "eventType": "Arrived at Hub",
   "eventTimestamp": "2026-06-09T08:00:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": 7
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
  2026-06-12T09:00:00 -06 said minute  AVAILABLE_FOR_PICKUP  code Q7  "Item mentioned"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-11T09:00:00 -06 said minute  DEPARTED  code Q8  "Departed Somewhere"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-10T09:00:00 -06 said minute  UNKNOWN  code Q9  "Item mentioned again"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T09:00:00 -06 said minute  ARRIVED  "Arrived at Hub"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T08:00:00 -06 said minute  ARRIVED  code 07  "Arrived at Hub"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  pickup point [city "BOISE" region "ID" postal "83702" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
warning UNMAPPED_CODE Q7
warning UNMAPPED_CODE Q8
warning UNMAPPED_CODE Q9
warning FIELD eventCode is missing
