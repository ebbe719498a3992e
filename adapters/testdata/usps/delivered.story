# Delivered, in the shape that v3 really has: flags as texts, markup in names.
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
 "status": "Delivered, In/At Mailbox",
 "statusCategory": "Delivered",
 "statusSummary": "Your item was delivered in or at the mailbox at 1:58 pm on June 12, 2026 in BOISE, ID 83702.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Delivered, In/At Mailbox",
   "eventTimestamp": "2026-06-12T13:58:00",
   "GMTTimestamp": "2026-06-12T19:58:40Z",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "01"
  },
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
   "eventType": "Arrived at Post Office",
   "eventTimestamp": "2026-06-12T07:02:00",
   "GMTTimestamp": "2026-06-12T13:02:44Z",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "07"
  },
  {
   "eventType": "In Transit to Next Facility",
   "eventTimestamp": "2026-06-11T16:40:00",
   "GMTTimestamp": "2026-06-11T22:40:00Z",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": null,
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "NT"
  },
  {
   "eventType": "Departed USPS Regional Facility",
   "eventTimestamp": "2026-06-10T23:28:00",
   "GMTTimestamp": "2026-06-10T05:28:33Z",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "DENVER CO DISTRIBUTION CENTER",
   "eventState": null,
   "eventZIP": null,
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "T1"
  },
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
   "eventCode": "A1"
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
  },
  {
   "eventType": "Shipping Label Created, USPS Awaiting Item",
   "eventTimestamp": "2026-06-08T11:32:00",
   "eventCountry": null,
   "eventCity": "TULSA",
   "eventState": "OK",
   "eventZIP": "74103",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "GX"
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
  2026-06-12T13:58:40 -06 said  DELIVERED_TO_MAILBOX  code 01  "Delivered, In/At Mailbox"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-12T07:13:20 -06 said  OUT_FOR_DELIVERY  code OF  "Out for Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-12T07:02:44 -06 said  ARRIVED_AT_DELIVERY_FACILITY  code 07  "Arrived at Post Office"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-11T16:40:00 -06 said minute  IN_TRANSIT  code NT  "In Transit to Next Facility"
  2026-06-10T23:28:00 -06 said minute  DEPARTED  code T1  "Departed USPS Regional Facility"  [region "CO" country "US" facility "DENVER CO DISTRIBUTION CENTER"]
  2026-06-10T01:13:31 -06 said  ARRIVED  code A1  "Arrived at USPS Regional Facility"  [region "CO" country "US" facility "DENVER CO DISTRIBUTION CENTER"]
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  2026-06-08T11:32:00 -05 place minute  LABEL_CREATED  code GX  "Shipping Label Created, USPS Awaiting Item"  [city "TULSA" region "OK" postal "74103" country "US"]
  delivery left at "In/At Mailbox"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
