# Before USPS has it there is no GMT time: the zone is that of the place, if it decides it, and a midnight is a date.
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
 "status": "Shipping Label Created, USPS Awaiting Item",
 "statusCategory": "Pre-Shipment",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
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
  },
  {
   "eventType": "Shipping Label Created, USPS Awaiting Item",
   "eventTimestamp": "2026-06-08T11:31:00",
   "eventCountry": null,
   "eventCity": null,
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "GX"
  },
  {
   "eventType": "Pre-Shipment Info Sent to USPS",
   "eventTimestamp": "2026-06-08T00:00:00",
   "eventCountry": null,
   "eventCity": null,
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "MA"
  },
  {
   "eventType": "Pre-Shipment Info Sent to USPS",
   "eventTimestamp": null,
   "eventCountry": null,
   "eventCity": null,
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "MA"
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
  2026-06-08T11:32:00 -05 place minute  LABEL_CREATED  code GX  "Shipping Label Created, USPS Awaiting Item"  [city "TULSA" region "OK" postal "74103" country "US"]
  2026-06-08T11:31:00 local minute  LABEL_CREATED  code GX  "Shipping Label Created, USPS Awaiting Item"
  2026-06-08 day  DATA_RECEIVED  code MA  "Pre-Shipment Info Sent to USPS"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
warning TIME MA: neither eventTimestamp nor GMTTimestamp
