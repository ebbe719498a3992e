# Every code of an address that cannot be used, and those of refusal, loss and misrouting.
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
 "status": "Refused",
 "statusCategory": "Alert",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "Refused",
   "eventTimestamp": "2026-06-28T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "04"
  },
  {
   "eventType": "Undeliverable as Addressed",
   "eventTimestamp": "2026-06-27T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "05"
  },
  {
   "eventType": "No Such Number",
   "eventTimestamp": "2026-06-26T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "21"
  },
  {
   "eventType": "Insufficient Address",
   "eventTimestamp": "2026-06-25T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "22"
  },
  {
   "eventType": "Moved, Left no Address",
   "eventTimestamp": "2026-06-24T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "23"
  },
  {
   "eventType": "Forward Expired",
   "eventTimestamp": "2026-06-23T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "24"
  },
  {
   "eventType": "Addressee Unknown",
   "eventTimestamp": "2026-06-22T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "25"
  },
  {
   "eventType": "Vacant",
   "eventTimestamp": "2026-06-21T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "26"
  },
  {
   "eventType": "Deceased",
   "eventTimestamp": "2026-06-20T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "28"
  },
  {
   "eventType": "Unclaimed",
   "eventTimestamp": "2026-06-19T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "27"
  },
  {
   "eventType": "Not Picked Up",
   "eventTimestamp": "2026-06-18T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "31"
  },
  {
   "eventType": "Dead Letter",
   "eventTimestamp": "2026-06-17T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "11"
  },
  {
   "eventType": "Dead Mail, Disposed by Post Office",
   "eventTimestamp": "2026-06-16T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "11"
  },
  {
   "eventType": "Missent",
   "eventTimestamp": "2026-06-15T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "08"
  },
  {
   "eventType": "Mis-shipped",
   "eventTimestamp": "2026-06-14T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "15"
  },
  {
   "eventType": "Rescheduled to Next Delivery Day",
   "eventTimestamp": "2026-06-13T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "71"
  },
  {
   "eventType": "Rescheduled, Customer Request",
   "eventTimestamp": "2026-06-12T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "71"
  },
  {
   "eventType": "Delivery Status Not Updated",
   "eventTimestamp": "2026-06-11T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "DX"
  },
  {
   "eventType": "Forwarded",
   "eventTimestamp": "2026-06-10T09:30:00",
   "GMTOffset": "-06:00",
   "eventCountry": null,
   "eventCity": "BOISE",
   "eventState": "ID",
   "eventZIP": "83702",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "06"
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
  2026-06-28T09:30:00 -06 said minute  REFUSED (RECIPIENT_REFUSED)  code 04  "Refused"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-27T09:30:00 -06 said minute  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code 05  "Undeliverable as Addressed"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-26T09:30:00 -06 said minute  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code 21  "No Such Number"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-25T09:30:00 -06 said minute  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code 22  "Insufficient Address"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-24T09:30:00 -06 said minute  ADDRESS_UNUSABLE (RECIPIENT_MOVED)  code 23  "Moved, Left no Address"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-23T09:30:00 -06 said minute  ADDRESS_UNUSABLE (RECIPIENT_MOVED)  code 24  "Forward Expired"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-22T09:30:00 -06 said minute  ADDRESS_UNUSABLE (RECIPIENT_UNKNOWN)  code 25  "Addressee Unknown"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-21T09:30:00 -06 said minute  ADDRESS_UNUSABLE (RECIPIENT_MOVED)  code 26  "Vacant"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-20T09:30:00 -06 said minute  UNDELIVERABLE (RECIPIENT_DECEASED)  code 28  "Deceased"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-19T09:30:00 -06 said minute  NOT_COLLECTED (RECIPIENT_NOT_COLLECTED)  code 27  "Unclaimed"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-18T09:30:00 -06 said minute  NOT_COLLECTED (RECIPIENT_NOT_COLLECTED)  code 31  "Not Picked Up"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-17T09:30:00 -06 said minute  UNDELIVERABLE  code 11  "Dead Letter"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-16T09:30:00 -06 said minute  DESTROYED  code 11  "Dead Mail, Disposed by Post Office"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-15T09:30:00 -06 said minute  MISROUTED (CARRIER_SORTING)  code 08  "Missent"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-14T09:30:00 -06 said minute  MISROUTED (CARRIER_SORTING)  code 15  "Mis-shipped"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-13T09:30:00 -06 said minute  DELAYED  code 71  "Rescheduled to Next Delivery Day"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-12T09:30:00 -06 said minute  DELIVERY_RESCHEDULED (RECIPIENT_REQUEST)  code 71  "Rescheduled, Customer Request"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-11T09:30:00 -06 said minute  DELAYED  code DX  "Delivery Status Not Updated"  [city "BOISE" region "ID" postal "83702" country "US"]
  2026-06-10T09:30:00 -06 said minute  FORWARDED  code 06  "Forwarded"  [city "BOISE" region "ID" postal "83702" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
