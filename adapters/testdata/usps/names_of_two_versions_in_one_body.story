# A body with the names of both versions is read like any other.
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
 "status": "Arrived at USPS Regional Facility",
 "statusCategory": "In Transit",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Arrived at USPS Regional Facility",
   "eventTimestamp": "2026-06-10T01:13:00",
   "GMTTimestamp": "2026-06-10T07:13:31Z",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "DENVER CO DISTRIBUTION CENTER",
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "A1",
   "eventZIPCode": null
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
   "eventCode": "03",
   "eventZIPCode": "74103",
   "event": "USPS in possession of item"
  }
 ],
 "destinationZIPCode": "83702",
 "uniqueTrackingID": "7T1"
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
report 9400111899561234500011 instance 220117700/2026-06-08 FOUND
  2026-06-10T01:13:31 -06 said  ARRIVED  code A1  "Arrived at USPS Regional Facility"  [region "CO" country "US" facility "DENVER CO DISTRIBUTION CENTER"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
