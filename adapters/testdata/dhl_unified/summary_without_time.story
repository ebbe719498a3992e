# A summary that has no time only warns, and only if it says something new.
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
    "statusCode": "failure",
    "status": "OH"
   },
   "events": [
    {
     "timestamp": "2026-06-11T16:03:44+02:00",
     "location": {
      "address": {
       "countryCode": "DE",
       "addressLocality": "LEIPZIG - GERMANY"
      }
     },
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
  2026-06-11T16:03:44 +02 said  PICKED_UP  code express/PU  "Shipment picked up"  [city "LEIPZIG - GERMANY" country "DE"]
  service "express"
warning SUMMARY express: a status without time, statusCode failure
