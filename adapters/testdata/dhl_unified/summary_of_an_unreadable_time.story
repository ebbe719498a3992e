# A summary whose time cannot be read is no event, and is not lost without a word.
=== ask
4209186332 service=express

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "4209186332",
   "service": "express",
   "status": {
    "timestamp": "11/06/2026 noon",
    "statusCode": "failure",
    "status": "OH"
   },
   "events": [
    {
     "timestamp": "2026-06-11T16:03:44+02:00",
     "statusCode": "transit",
     "status": "PU",
     "description": "Shipment picked up"
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
warning TIME express: an event without a readable time
