# On the way, by v3r2: events newest first, the prediction with its window in an object of its own.
=== ask
9400111899561234500011 country=US postal=83702-1234 shipped=2026-06-08

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
  "status": "Arrived at USPS Regional Facility",
  "statusCategory": "In Transit",
  "statusSummary": "Your item is on its way.",
  "trackingEvents": [
   {
    "eventType": "Arrived at USPS Regional Facility",
    "eventTimestamp": "2026-06-10T01:13:00",
    "GMTTimestamp": "2026-06-10T07:13:31Z",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "DENVER CO DISTRIBUTION CENTER",
    "eventState": null,
    "firm": null,
    "name": null,
    "authorizedAgent": false,
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
  ],
  "deliveryDateExpectation": {
   "expectedDeliveryDate": "2026-06-13",
   "predictedDeliveryDate": "2026-06-12",
   "guaranteedDeliveryDate": null,
   "predictedDeliveryWindowStartTime": "9:00 am",
   "predictedDeliveryWindowEndTime": "1:00 pm",
   "endOfDay": "by 9:00pm"
  }
 }
]

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","destinationZIPCode":"83702","mailingDate":"2026-06-08","includeVeriPoint":false}]
report 9400111899561234500011 instance 7T220117700 FOUND
  2026-06-10T01:13:31 -06 said  ARRIVED  code A1  "Arrived at USPS Regional Facility"  [region "CO" country "US" facility "DENVER CO DISTRIBUTION CENTER"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  2026-06-08T11:32:00 -05 place minute  LABEL_CREATED  code GX  "Shipping Label Created, USPS Awaiting Item"  [city "TULSA" region "OK" postal "74103" country "US"]
  estimate 2026-06-12T09:00:00 -06 place minute to 2026-06-12T13:00:00 -06 place minute
  service "USPS_GROUND_ADVANTAGE"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
