# Asked for with the ZIP code that stands before the number in the bar code, answered without.
=== ask
420837029400111899561234500011

=== reply 200
content-type: application/json

[
 {
  "trackingNumber": "9400111899561234500011",
  "uniqueTrackingID": "7T220117700",
  "destinationCity": "BOISE",
  "destinationState": "ID",
  "destinationZIPCode": "83702",
  "originCity": "TULSA",
  "originState": "OK",
  "originZIPCode": "74103",
  "mailClass": "USPS_GROUND_ADVANTAGE",
  "mailType": "DOMESTIC_MAIL",
  "services": [
   "USPS_TRACKING"
  ],
  "proofOfDeliveryEnabled": false,
  "status": "USPS in possession of item",
  "statusCategory": "In Transit",
  "statusSummary": "Your item is on its way.",
  "trackingEvents": [
   {
    "eventType": "USPS in possession of item",
    "eventTimestamp": "2026-06-09T17:04:00",
    "GMTTimestamp": "2026-06-09T22:04:12Z",
    "GMTOffset": "-05:00",
    "eventCountry": null,
    "eventCity": "TULSA",
    "eventState": "OK",
    "firm": null,
    "name": null,
    "authorizedAgent": false,
    "eventCode": "03",
    "eventZIPCode": "74103"
   }
  ]
 }
]

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"420837029400111899561234500011","includeVeriPoint":false}]
report 420837029400111899561234500011 instance 7T220117700 FOUND
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS_GROUND_ADVANTAGE"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
