# A push that is given where a reply is expected.
=== ask
*

=== reply 200
content-type: application/json

{
 "subscriptionId": "3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0",
 "timestamp": "2026-06-15T11:59:00Z",
 "payload": "{\"trackingNumber\": \"9400111899561234500011\", \"destinationCity\": \"BOISE\", \"destinationState\": \"ID\", \"destinationZIP\": \"83702\", \"originCity\": \"TULSA\", \"originState\": \"OK\", \"originZIP\": \"74103\", \"emailEnabled\": \"true\", \"RRAMEnabled\": \"false\", \"proofOfDeliveryEnabled\": \"false\", \"mailClass\": \"USPS Ground Advantage<SUP>&#153;</SUP>\", \"mailType\": \"DM\", \"services\": [\"USPS Tracking<SUP>&#174;</SUP>\", \"Up to $100 insurance included\"], \"serviceTypeCode\": \"001\", \"status\": \"Out for Delivery\", \"statusCategory\": \"Out for Delivery\", \"statusSummary\": \"Your item is on its way.\", \"tableCode\": \"T\", \"uniqueMailPieceID\": \"220117700\", \"mailPieceIntakeDate\": \"2026-06-08 11:09:19.000000\", \"trackingEvents\": [{\"eventType\": \"Out for Delivery\", \"eventTimestamp\": \"2026-06-12T07:13:00\", \"GMTTimestamp\": \"2026-06-12T13:13:20Z\", \"GMTOffset\": \"-06:00\", \"eventCountry\": null, \"eventCity\": \"BOISE\", \"eventState\": \"ID\", \"eventZIP\": \"83702\", \"firm\": null, \"name\": null, \"authorizedAgent\": \"false\", \"eventCode\": \"OF\"}, {\"eventType\": \"USPS in possession of item\", \"eventTimestamp\": \"2026-06-09T17:04:00\", \"GMTTimestamp\": \"2026-06-09T22:04:12Z\", \"GMTOffset\": \"-05:00\", \"eventCountry\": null, \"eventCity\": \"TULSA\", \"eventState\": \"OK\", \"eventZIP\": \"74103\", \"firm\": null, \"name\": null, \"authorizedAgent\": \"false\", \"eventCode\": \"03\"}]}"
}

=== told
report 9400111899561234500011 instance 220117700/2026-06-08 FOUND
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]

=== ask
*

=== reply 200
content-type: application/json

{
 "subscriptionId": "3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0",
 "payload": {
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
  "status": "Out for Delivery",
  "statusCategory": "Out for Delivery",
  "statusSummary": "Your item is on its way.",
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
}

=== told
report 9400111899561234500011 instance 220117700/2026-06-08 FOUND
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
