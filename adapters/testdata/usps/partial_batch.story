# A 207: one found, one unknown, one that failed for now and is asked again, one never asked for.
=== ask
9400111899561234500011
9400111899561234500028
9400111899561234500035

=== reply 207
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
   },
   {
    "eventType": "Shipping Label Created, USPS Awaiting Item",
    "eventTimestamp": "2026-06-08T11:32:00",
    "eventCountry": null,
    "eventCity": "TULSA",
    "eventState": "OK",
    "firm": null,
    "name": null,
    "authorizedAgent": false,
    "eventCode": "GX",
    "eventZIPCode": "74103"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500028",
  "statusCode": "404",
  "error": {
   "message": "Not found",
   "errors": [
    {
     "detail": "No record of that item"
    }
   ]
  }
 },
 {
  "trackingNumber": "9400111899561234500035",
  "statusCode": "503",
  "error": {
   "message": "Service Unavailable",
   "errors": []
  }
 },
 {
  "trackingNumber": "9400111899561234500042",
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
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false},{"trackingNumber":"9400111899561234500028","includeVeriPoint":false},{"trackingNumber":"9400111899561234500035","includeVeriPoint":false}]
report 9400111899561234500011 instance 7T220117700 FOUND
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  2026-06-08T11:32:00 -05 place minute  LABEL_CREATED  code GX  "Shipping Label Created, USPS Awaiting Item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS_GROUND_ADVANTAGE"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500028 NOT_FOUND
warning CARRIER an answer failed: UNAVAILABLE
warning UNASKED_NUMBER trackingNumber
