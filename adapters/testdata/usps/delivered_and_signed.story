# Who signed stands in the event alone; the proof itself only comes by e-mail.
=== ask
9400111899561234500011

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
  "proofOfDeliveryEnabled": true,
  "status": "Delivered, Left with Individual",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "trackingEvents": [
   {
    "eventType": "Delivered, Left with Individual",
    "eventTimestamp": "2026-06-12T10:20:00",
    "GMTTimestamp": "2026-06-12T16:20:08Z",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "firm": null,
    "name": "P EXAMPLE",
    "authorizedAgent": false,
    "eventCode": "01",
    "eventZIPCode": "83702"
   },
   {
    "eventType": "Out for Delivery",
    "eventTimestamp": "2026-06-12T07:13:00",
    "GMTTimestamp": "2026-06-12T13:13:20Z",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "firm": null,
    "name": null,
    "authorizedAgent": false,
    "eventCode": "OF",
    "eventZIPCode": "83702"
   },
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
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
report 9400111899561234500011 instance 7T220117700 FOUND
  2026-06-12T10:20:08 -06 said  DELIVERED  code 01  "Delivered, Left with Individual"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  delivery signed by "P EXAMPLE" left at "Left with Individual" document
  service "USPS_GROUND_ADVANTAGE"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
