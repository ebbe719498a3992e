# Codes of other posts are in no table: the text says what happened, with a warning.
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
 "status": "Attempted Delivery Abroad",
 "statusCategory": "Delivery Attempt",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Attempted Delivery Abroad",
   "eventTimestamp": "2026-06-13T10:12:00",
   "eventCountry": "JAPAN",
   "eventCity": "SENDAI",
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "H9"
  },
  {
   "eventType": "Customs clearance processing complete",
   "eventTimestamp": "2026-06-12T08:00:00",
   "eventCountry": "JAPAN",
   "eventCity": null,
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "EC"
  },
  {
   "eventType": "Held in Customs",
   "eventTimestamp": "2026-06-11T08:00:00",
   "eventCountry": "JP",
   "eventCity": null,
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "EB"
  },
  {
   "eventType": "Customs Clearance",
   "eventTimestamp": "2026-06-11T07:00:00",
   "eventCountry": "JP",
   "eventCity": null,
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "EA"
  },
  {
   "eventType": "Processed Through Facility",
   "eventTimestamp": "2026-06-11T05:00:00",
   "eventCountry": "JAPAN",
   "eventCity": null,
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "PT"
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
  2026-06-13T10:12:00 +09 place minute  DELIVERY_ATTEMPTED  code H9  "Attempted Delivery Abroad"  [city "SENDAI" country "JP"]
  2026-06-12T08:00:00 +09 place minute  CUSTOMS_CLEARED  code EC  "Customs clearance processing complete"  [country "JP"]
  2026-06-11T08:00:00 +09 place minute  CUSTOMS_HELD (CUSTOMS_DELAY)  code EB  "Held in Customs"  [country "JP"]
  2026-06-11T07:00:00 +09 place minute  CUSTOMS_PROCESSING  code EA  "Customs Clearance"  [country "JP"]
  2026-06-11T05:00:00 +09 place minute  PROCESSED  code PT  "Processed Through Facility"  [country "JP"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
warning UNMAPPED_CODE H9
warning UNMAPPED_CODE EC
warning UNMAPPED_CODE EB
warning UNMAPPED_CODE EA
warning UNMAPPED_CODE PT
