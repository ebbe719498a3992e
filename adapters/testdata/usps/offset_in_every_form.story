# The offset with one digit, in minutes, without colon; and none, but a GMT time to count it from.
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
 "status": "Arrived at USPS Facility",
 "statusCategory": "In Transit",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Arrived at USPS Facility",
   "eventTimestamp": "2026-06-10T05:00:00",
   "GMTTimestamp": "2026-06-10T11:00:31Z",
   "GMTOffset": "-6:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "A1"
  },
  {
   "eventType": "Arrived at USPS Facility",
   "eventTimestamp": "2026-06-10T04:00:00",
   "GMTTimestamp": "2026-06-10T10:00:31Z",
   "GMTOffset": -360,
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "A1"
  },
  {
   "eventType": "Arrived at USPS Facility",
   "eventTimestamp": "2026-06-10T03:00:00",
   "GMTOffset": "-0600",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "A1"
  },
  {
   "eventType": "Arrived at USPS Facility",
   "eventTimestamp": "2026-06-10T02:00:00",
   "GMTTimestamp": "2026-06-10T08:00:31Z",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "A1"
  },
  {
   "eventType": "Arrived at USPS Facility",
   "GMTTimestamp": "2026-06-10T07:00:31Z",
   "GMTOffset": "-06:00",
   "eventCode": "A1"
  },
  {
   "eventType": "Arrived at USPS Facility",
   "GMTTimestamp": "2026-06-10T06:00:31Z",
   "eventCode": "A1"
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
  2026-06-10T05:00:31 -06 said  ARRIVED  code A1  "Arrived at USPS Facility"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-10T04:00:31 -06 said  ARRIVED  code A1  "Arrived at USPS Facility"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-10T03:00:00 -06 said minute  ARRIVED  code A1  "Arrived at USPS Facility"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-10T02:00:31 -06 said  ARRIVED  code A1  "Arrived at USPS Facility"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-10T01:00:31 -06 said  ARRIVED  code A1  "Arrived at USPS Facility"
  2026-06-10T06:00:31 +00 said  ARRIVED  code A1  "Arrived at USPS Facility"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
