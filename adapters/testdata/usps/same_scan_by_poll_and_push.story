# Code and local time are the same by both.
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
  "proofOfDeliveryEnabled": false,
  "status": "Out for Delivery",
  "statusCategory": "In Transit",
  "statusSummary": "Your item is on its way.",
  "trackingEvents": [
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
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS_GROUND_ADVANTAGE"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]

=== push POST usps-example-handshake
content-type: application/json
x-hmac: NOX62n2FS7eRMsr858DiT1Z72dROQaYhSYVOpJktl6Y=

{
 "subscriptionId": "3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0",
 "subscriptionType": "TRACKING",
 "timestamp": "2026-06-15T11:59:00Z",
 "payload": "{\"trackingNumber\": \"9400111899561234500011\", \"destinationCity\": \"BOISE\", \"destinationState\": \"ID\", \"destinationZIP\": \"83702\", \"originCity\": \"TULSA\", \"originState\": \"OK\", \"originZIP\": \"74103\", \"emailEnabled\": \"true\", \"RRAMEnabled\": \"false\", \"proofOfDeliveryEnabled\": \"false\", \"mailClass\": \"USPS Ground Advantage<SUP>&#153;</SUP>\", \"mailType\": \"DM\", \"services\": [\"USPS Tracking<SUP>&#174;</SUP>\", \"Up to $100 insurance included\"], \"serviceTypeCode\": \"001\", \"status\": \"Out for Delivery\", \"statusCategory\": \"In Transit\", \"statusSummary\": \"Your item is on its way.\", \"tableCode\": \"T\", \"uniqueMailPieceID\": \"220117700\", \"mailPieceIntakeDate\": \"2026-06-08 11:09:19.000000\", \"trackingEvents\": [{\"eventType\": \"Out for Delivery\", \"eventTimestamp\": \"2026-06-12T07:13:00\", \"GMTTimestamp\": \"2026-06-12T13:13:20Z\", \"GMTOffset\": \"-06:00\", \"eventCountry\": null, \"eventCity\": \"BOISE\", \"eventState\": \"ID\", \"eventZIP\": \"83702\", \"firm\": null, \"name\": null, \"authorizedAgent\": \"false\", \"eventCode\": \"OF\"}, {\"eventType\": \"USPS in possession of item\", \"eventTimestamp\": \"2026-06-09T17:04:00\", \"GMTTimestamp\": \"2026-06-09T22:04:12Z\", \"GMTOffset\": \"-05:00\", \"eventCountry\": null, \"eventCity\": \"TULSA\", \"eventState\": \"OK\", \"eventZIP\": \"74103\", \"firm\": null, \"name\": null, \"authorizedAgent\": \"false\", \"eventCode\": \"03\"}]}",
 "links": []
}

=== told
verified
acknowledged 200
report 9400111899561234500011 instance 220117700/2026-06-08 FOUND
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
