# The summary has a time of its own and no event tells it: it is an event. Said again in other words, it is not.
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
    "timestamp": "2026-06-12T08:21:00+01:00",
    "location": {
     "address": {
      "countryCode": "GB",
      "addressLocality": "LEEDS - UK"
     }
    },
    "statusCode": "delivered",
    "status": "101",
    "description": "Delivered"
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
  },
  {
   "id": "4209186332",
   "service": "ecommerce",
   "status": {
    "timestamp": "2026-06-11T14:03:44Z",
    "statusCode": "transit",
    "status": "Out for delivery"
   },
   "events": [
    {
     "timestamp": "2026-06-11T16:03:44+02:00",
     "statusCode": "transit",
     "status": "525",
     "description": "OUT FOR DELIVERY"
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
  2026-06-12T08:21:00 +01 said  DELIVERED  code express/101  "Delivered"  [city "LEEDS - UK" country "GB"]
  2026-06-11T16:03:44 +02 said  PICKED_UP  code express/PU  "Shipment picked up"  [city "LEIPZIG - GERMANY" country "DE"]
  service "express"
report 4209186332 instance ecommerce/4209186332 FOUND
  2026-06-11T16:03:44 +02 said  OUT_FOR_DELIVERY  code ecommerce/525  "OUT FOR DELIVERY"
  service "ecommerce"
