# Notices and attempts: the reason is in the code, or in the text of the notice.
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
 "status": "Notice Left (No Authorized Recipient Available)",
 "statusCategory": "Delivery Attempt",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Notice Left (No Authorized Recipient Available)",
   "eventTimestamp": "2026-06-25T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "02"
  },
  {
   "eventType": "Notice Left (Business Closed)",
   "eventTimestamp": "2026-06-24T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "52"
  },
  {
   "eventType": "Notice Left (No Secure Location Available)",
   "eventTimestamp": "2026-06-23T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "02"
  },
  {
   "eventType": "Receptacle Blocked",
   "eventTimestamp": "2026-06-22T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "53"
  },
  {
   "eventType": "Receptacle Full / Item Oversized",
   "eventTimestamp": "2026-06-21T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "54"
  },
  {
   "eventType": "No Secure Location Available",
   "eventTimestamp": "2026-06-20T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "55"
  },
  {
   "eventType": "No Authorized Recipient Available",
   "eventTimestamp": "2026-06-19T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "56"
  },
  {
   "eventType": "No Access to Delivery Location",
   "eventTimestamp": "2026-06-18T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "30"
  },
  {
   "eventType": "Business Closed",
   "eventTimestamp": "2026-06-17T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "51"
  },
  {
   "eventType": "Delivery Attempted - No Access to Delivery Location",
   "eventTimestamp": "2026-06-16T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "H0"
  },
  {
   "eventType": "Delivery Attempt",
   "eventTimestamp": "2026-06-15T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "H0"
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
  2026-06-25T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code 02  "Notice Left (No Authorized Recipient Available)"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-24T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code 52  "Notice Left (Business Closed)"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-23T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (NO_SAFE_PLACE)  code 02  "Notice Left (No Secure Location Available)"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-22T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (NO_ACCESS)  code 53  "Receptacle Blocked"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-21T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (NO_SAFE_PLACE)  code 54  "Receptacle Full / Item Oversized"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-20T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (NO_SAFE_PLACE)  code 55  "No Secure Location Available"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-19T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code 56  "No Authorized Recipient Available"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-18T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (NO_ACCESS)  code 30  "No Access to Delivery Location"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-17T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code 51  "Business Closed"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-16T09:30:00 -06 said minute  DELIVERY_ATTEMPTED (NO_ACCESS)  code H0  "Delivery Attempted - No Access to Delivery Location"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-15T09:30:00 -06 said minute  DELIVERY_ATTEMPTED  code H0  "Delivery Attempt"  [city "BOISE" region "ID" postal "83702" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
