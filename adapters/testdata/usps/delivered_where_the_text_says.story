# One code, many places: mailbox, locker, porch, desk, neighbour, agent, counter.
=== ask
*

=== reply 200
content-type: application/json

[
 {
  "trackingNumber": "9400111899561234500202",
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
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": null,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered, Parcel Locker",
    "eventTimestamp": "2026-06-12T13:00:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500219",
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
  "status": "Delivered, Front Door/Porch",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": null,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered, Front Door/Porch",
    "eventTimestamp": "2026-06-12T13:01:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500226",
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
  "status": "Delivered, Front Desk/Reception/Mail Room",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": null,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered, Front Desk/Reception/Mail Room",
    "eventTimestamp": "2026-06-12T13:02:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500233",
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
  "status": "Delivered, Left with Neighbor",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": null,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered, Left with Neighbor",
    "eventTimestamp": "2026-06-12T13:03:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500240",
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
  "status": "Delivered, PO Box",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": null,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered, PO Box",
    "eventTimestamp": "2026-06-12T13:04:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500257",
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
  "status": "Delivered, Individual Picked Up at Post Office",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": null,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered, Individual Picked Up at Post Office",
    "eventTimestamp": "2026-06-12T13:05:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500264",
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
  "status": "Delivered, Garage / Other Door / Other Location at Address",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": null,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered, Garage / Other Door / Other Location at Address",
    "eventTimestamp": "2026-06-12T13:06:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500271",
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
  "status": "Delivered to Agent for Final Delivery",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": null,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered to Agent for Final Delivery",
    "eventTimestamp": "2026-06-12T13:07:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500288",
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
  "status": "Delivered",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": null,
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered",
    "eventTimestamp": "2026-06-12T13:08:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500400",
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
  "status": "Delivered",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered",
    "eventTimestamp": "2026-06-12T14:00:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": "EXAMPLE MAIL SERVICES",
    "name": null,
    "authorizedAgent": "true",
    "eventCode": "01"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500417",
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
  "status": "Picked up by agent",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Picked up by agent",
    "eventTimestamp": "2026-06-12T14:00:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "17"
   }
  ]
 },
 {
  "trackingNumber": "9400111899561234500424",
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
  "status": "Delivered",
  "statusCategory": "Delivered",
  "statusSummary": "Your item is on its way.",
  "tableCode": "T",
  "uniqueMailPieceID": "220117700",
  "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
  "trackingEvents": [
   {
    "eventType": "Delivered",
    "eventTimestamp": "2026-06-12T14:00:00",
    "GMTOffset": "-06:00",
    "eventCountry": null,
    "eventCity": "BOISE",
    "eventState": "ID",
    "eventZIP": "83702",
    "firm": null,
    "name": null,
    "authorizedAgent": "false",
    "eventCode": "61"
   }
  ]
 }
]

=== told
report 9400111899561234500202 FOUND
  2026-06-12T13:00:00 -06 said minute  DELIVERED_TO_MAILBOX  code 01  "Delivered, Parcel Locker"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "Parcel Locker"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500219 FOUND
  2026-06-12T13:01:00 -06 said minute  DELIVERED_TO_SAFE_PLACE  code 01  "Delivered, Front Door/Porch"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "Front Door/Porch"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500226 FOUND
  2026-06-12T13:02:00 -06 said minute  DELIVERED_TO_RECEPTION  code 01  "Delivered, Front Desk/Reception/Mail Room"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "Front Desk/Reception/Mail Room"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500233 FOUND
  2026-06-12T13:03:00 -06 said minute  DELIVERED_TO_NEIGHBOUR  code 01  "Delivered, Left with Neighbor"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "Left with Neighbor"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500240 FOUND
  2026-06-12T13:04:00 -06 said minute  DELIVERED_TO_MAILBOX  code 01  "Delivered, PO Box"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "PO Box"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500257 FOUND
  2026-06-12T13:05:00 -06 said minute  COLLECTED  code 01  "Delivered, Individual Picked Up at Post Office"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "Individual Picked Up at Post Office"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500264 FOUND
  2026-06-12T13:06:00 -06 said minute  DELIVERED_TO_SAFE_PLACE  code 01  "Delivered, Garage / Other Door / Other Location at Address"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery left at "Garage / Other Door / Other Location at Address"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500271 FOUND
  2026-06-12T13:07:00 -06 said minute  DELIVERED_TO_RECEPTION  code 01  "Delivered to Agent for Final Delivery"  [city "BOISE" region "ID" postal "83702" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500288 FOUND
  2026-06-12T13:08:00 -06 said minute  DELIVERED  code 01  "Delivered"  [city "BOISE" region "ID" postal "83702" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500400 instance 220117700/2026-06-08 FOUND
  2026-06-12T14:00:00 -06 said minute  DELIVERED_TO_RECEPTION  code 01  "Delivered"  [city "BOISE" region "ID" postal "83702" country "US"]
  delivery signed by "EXAMPLE MAIL SERVICES"
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500417 instance 220117700/2026-06-08 FOUND
  2026-06-12T14:00:00 -06 said minute  COLLECTED  code 17  "Picked up by agent"  [city "BOISE" region "ID" postal "83702" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
report 9400111899561234500424 instance 220117700/2026-06-08 FOUND
  2026-06-12T14:00:00 -06 said minute  DELIVERED  code 61  "Delivered"  [city "BOISE" region "ID" postal "83702" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
