# DHL Express writes the country behind the place, by its name; another dash is part of the place.
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
    "timestamp": "2026-06-11T20:03:44",
    "location": {
     "address": {
      "addressLocality": "NEW YORK CITY GATEWAY - USA"
     }
    },
    "statusCode": "transit",
    "status": "PL",
    "description": "Processed"
   },
   "events": [
    {
     "timestamp": "2026-06-11T20:03:44",
     "location": {
      "address": {
       "addressLocality": "NEW YORK CITY GATEWAY - USA"
      }
     },
     "statusCode": "transit",
     "status": "PL",
     "description": "Processed"
    },
    {
     "timestamp": "2026-06-11T16:03:44",
     "location": {
      "address": {
       "addressLocality": "LONDON-HEATHROW - UK"
      }
     },
     "statusCode": "transit",
     "status": "PL",
     "description": "Processed"
    },
    {
     "timestamp": "2026-06-11T10:03:44",
     "location": {
      "address": {
       "addressLocality": "LEIPZIG - GERMANY"
      }
     },
     "statusCode": "transit",
     "status": "DF",
     "description": "Departed"
    },
    {
     "timestamp": "2026-06-11T08:03:44",
     "location": {
      "address": {
       "addressLocality": "BADEN-BADEN"
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
  2026-06-11T20:03:44 local  PROCESSED  code express/PL  "Processed"  [city "NEW YORK CITY GATEWAY" country "US"]
  2026-06-11T16:03:44 local  PROCESSED  code express/PL  "Processed"  [city "LONDON-HEATHROW" country "GB"]
  2026-06-11T10:03:44 local  DEPARTED  code express/DF  "Departed"  [city "LEIPZIG" country "DE"]
  2026-06-11T08:03:44 local  PICKED_UP  code express/PU  "Shipment picked up"  [city "BADEN-BADEN"]
  service "express"
