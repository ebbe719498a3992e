# Numbers as texts, objects in the place of lists, nulls: each costs itself.
=== ask detail
9356579890

=== reply 200
content-type: application/json

{
 "shipments": {
  "shipmentTrackingNumber": 9356579890,
  "status": null,
  "shipmentTimestamp": null,
  "productCode": 7,
  "shipperDetails": [],
  "receiverDetails": null,
  "totalWeight": "2.4",
  "unitOfMeasurements": "SI",
  "shipperReferences": {
   "value": 4711
  },
  "numberOfPieces": "1",
  "estimatedDeliveryDate": {},
  "events": [
   null,
   "odd",
   {
    "date": "2026-06-10",
    "time": "08:00:00",
    "GMTOffset": "+01:00",
    "typeCode": "PU",
    "description": null,
    "serviceArea": {
     "code": "OPO",
     "description": "PORTO - PORTUGAL"
    },
    "remarks": [
     {
      "value": "The shipment is on its way."
     }
    ]
   },
   {
    "date": null,
    "time": "08:00:00",
    "typeCode": "PL",
    "description": "no date"
   },
   {
    "date": "2026-06-10"
   },
   {
    "date": "2026-06-10",
    "time": "09:00:00",
    "GMTOffset": "+01:00",
    "typeCode": 101,
    "description": "Delivered",
    "serviceArea": [
     "OPO"
    ],
    "signedBy": false
   }
  ],
  "pieces": "none"
 }
}

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/9356579890/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 9356579890 FOUND
  2026-06-10T08:00:00 +01 said  PICKED_UP  code PU  "The shipment is on its way."  [facility "OPO" text "PORTO - PORTUGAL"]
  2026-06-10T09:00:00 +01 said  DELIVERED  code 101  "Delivered"
  service "7"
  weight 2400 g
  pieces 1
  reference "4711"
warning EVENT an event that is no object
warning TIME an event without a readable date
warning EVENT an event that says nothing
