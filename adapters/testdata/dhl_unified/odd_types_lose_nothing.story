# Numbers, nulls, texts and lists where objects are documented: what can be read is read.
=== ask
4209186332 service=express

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "4209186332",
   "service": "express",
   "status": "delivered",
   "destination": null,
   "details": [
    1,
    2
   ],
   "events": [
    "delivered",
    null,
    {
     "timestamp": 1781170000,
     "statusCode": "transit"
    },
    {
     "timestamp": "2026-06-11T16:03:44+02:00",
     "location": "Leipzig",
     "statusCode": {
      "a": 1
     },
     "status": [
      "PU"
     ],
     "description": "Shipment picked up",
     "statusDetailed": "PU"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=4209186332&service=express&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 4209186332 instance express/4209186332 FOUND
  2026-06-11T16:03:44 +02 said  PICKED_UP  code express/PU  "Shipment picked up"
  service "express"
warning EVENT express: an event that is no object
warning TIME express: an event without a readable time
