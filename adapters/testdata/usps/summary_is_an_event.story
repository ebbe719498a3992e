# A summary that no event repeats: its sentence tells when. Without events, it is all there is.
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
 "status": "Delivered, Parcel Locker",
 "statusCategory": "Delivered",
 "statusSummary": "Your item was delivered to a parcel locker at 1:58 pm on June 12, 2026 in BOISE, ID 83702.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
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
  2026-06-12T13:58:00 -06 place minute  DELIVERED_TO_MAILBOX  "Delivered, Parcel Locker"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  delivery left at "Parcel Locker"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]

=== ask
9400111899561234500011

=== reply 200
content-type: application/json

{
 "trackingNumber": "9400111899561234500011",
 "destinationCity": "BOISE",
 "destinationState": "ID",
 "status": "Delivered, Parcel Locker",
 "statusCategory": "Delivered",
 "statusSummary": "Your item was delivered to a parcel locker at 1:58 pm on June 12, 2026 in BOISE, ID 83702."
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
report 9400111899561234500011 FOUND latest only
  2026-06-12T13:58:00 local minute  DELIVERED_TO_MAILBOX  "Delivered, Parcel Locker"  [city "BOISE" region "ID" country "US"]
  delivery left at "Parcel Locker"
  destination [city "BOISE" region "ID" country "US"]

=== ask
9400111899561234500011

=== reply 200
content-type: application/json

{
 "trackingNumber": "9400111899561234500011",
 "destinationCity": "BOISE",
 "status": "Out for Delivery",
 "statusCategory": "Out for Delivery",
 "statusSummary": "x",
 "eventSummaries": [
  "Out for Delivery, June 12, 2026, 7:13 am, BOISE, ID 83702",
  "Your item departed our USPS facility on June 11, 2026 at 4:40 am. The item is currently in transit.",
  {
   "eventType": "Arrived at USPS Facility",
   "eventTimestamp": "2026-06-10T05:00:00",
   "GMTOffset": "-06:00",
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
report 9400111899561234500011 FOUND latest only
  2026-06-12T07:13:00 local minute  OUT_FOR_DELIVERY  "Out for Delivery, June 12, 2026, 7:13 am, BOISE, ID 83702"  [city "BOISE" country "US"]
  2026-06-11T04:40:00 local minute  DEPARTED  "Your item departed our USPS facility on June 11, 2026 at 4:40 am. The item is currently in transit."
  2026-06-10T05:00:00 -06 said minute  ARRIVED  code A1  "Arrived at USPS Facility"
  destination [city "BOISE" country "US"]
