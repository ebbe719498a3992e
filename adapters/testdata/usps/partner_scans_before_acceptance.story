# A partner has it: USPS has the data alone, until it takes the parcel in.
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
 "status": "Accepted at USPS Regional Destination Facility",
 "statusCategory": "In Transit",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Accepted at USPS Regional Destination Facility",
   "eventTimestamp": "2026-06-10T17:22:00",
   "GMTTimestamp": "2026-06-10T23:22:15Z",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "DENVER CO DISTRIBUTION CENTER",
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "AD"
  },
  {
   "eventType": "Departed Shipping Partner Facility, USPS Awaiting Item",
   "eventTimestamp": "2026-06-10T07:43:00",
   "GMTTimestamp": "2026-06-10T13:43:15Z",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "AURORA",
   "eventState": "CO",
   "eventZIP": "80011",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "82"
  },
  {
   "eventType": "Arrived Shipping Partner Facility, USPS Awaiting Item",
   "eventTimestamp": "2026-06-09T23:28:00",
   "GMTTimestamp": "2026-06-09T05:28:33Z",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "AURORA",
   "eventState": "CO",
   "eventZIP": "80011",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "81"
  },
  {
   "eventType": "Picked Up By Shipping Partner, USPS Awaiting Item",
   "eventTimestamp": "2026-06-09T17:01:00",
   "eventCountry": null,
   "eventCity": null,
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "80"
  },
  {
   "eventType": "Shipping Label Created, USPS Awaiting Item",
   "eventTimestamp": "2026-06-08T11:32:00",
   "eventCountry": null,
   "eventCity": "TULSA",
   "eventState": "OK",
   "eventZIP": "74103",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "GX"
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
  2026-06-10T17:22:15 -06 said  ACCEPTED  code AD  "Accepted at USPS Regional Destination Facility"  [region "CO" country "US" facility "DENVER CO DISTRIBUTION CENTER"]
  2026-06-10T07:43:15 -06 said  AWAITING_HANDOVER  code 82  "Departed Shipping Partner Facility, USPS Awaiting Item"  [city "AURORA" region "CO" postal "80011" country "US"]
  2026-06-09T23:28:00 -06 said minute  AWAITING_HANDOVER  code 81  "Arrived Shipping Partner Facility, USPS Awaiting Item"  [city "AURORA" region "CO" postal "80011" country "US"]
  2026-06-09T17:01:00 local minute  AWAITING_HANDOVER  code 80  "Picked Up By Shipping Partner, USPS Awaiting Item"
  2026-06-08T11:32:00 -05 place minute  LABEL_CREATED  code GX  "Shipping Label Created, USPS Awaiting Item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
