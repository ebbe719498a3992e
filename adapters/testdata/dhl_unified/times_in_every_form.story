# Nanoseconds and an offset, Z, no zone, midnight without zone (a day), a bare date, and one that cannot be read.
=== ask
ABX5510022 service=dgf

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "ABX5510022",
   "service": "dgf",
   "estimatedDeliveryTimeFrame": {
    "estimatedFrom": "2026-06-18T08:00:00",
    "estimatedThrough": "2026-06-18T12:00:00"
   },
   "estimatedTimeOfDelivery": "2026-06-18T09:00:00",
   "events": [
    {
     "timestamp": "2026-06-10T10:00:00.331986369+01:00",
     "location": {
      "address": {
       "addressLocality": "Felixstowe"
      }
     },
     "statusCode": "transit",
     "description": "DEPARTED"
    },
    {
     "timestamp": "2026-06-10T08:59:59Z",
     "location": {
      "address": {
       "addressLocality": "Felixstowe"
      }
     },
     "statusCode": "transit",
     "description": "CLEARED BY CUSTOMS"
    },
    {
     "timestamp": "2026-06-09T18:30:00",
     "location": {
      "address": {
       "addressLocality": "Felixstowe"
      }
     },
     "statusCode": "transit",
     "description": "Arrived at customs"
    },
    {
     "timestamp": "2026-06-08T00:00:00",
     "location": {
      "address": {
       "addressLocality": "Ipswich"
      }
     },
     "statusCode": "transit",
     "description": "Pickup successful"
    },
    {
     "timestamp": "2026-06-07",
     "statusCode": "pre-transit",
     "description": "DATA_SUBMITTED"
    },
    {
     "timestamp": "yesterday",
     "statusCode": "transit",
     "description": "READY_FOR_DEPARTURE"
    },
    {
     "timestamp": "2026-06-31T10:00:00",
     "statusCode": "transit",
     "description": "ARRIVED"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=ABX5510022&service=dgf&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report ABX5510022 instance dgf/ABX5510022 FOUND
  2026-06-10T10:00:00 +01 said  DEPARTED  code dgf/DEPARTED  "DEPARTED"  [city "Felixstowe"]
  2026-06-10T08:59:59 +00 said  CUSTOMS_CLEARED  code dgf/CLEARED_BY_CUSTOMS  "CLEARED BY CUSTOMS"  [city "Felixstowe"]
  2026-06-09T18:30:00 local  CUSTOMS_PROCESSING  code dgf/ARRIVED_AT_CUSTOMS  "Arrived at customs"  [city "Felixstowe"]
  2026-06-08 day  PICKED_UP  code dgf/PICKUP_SUCCESSFUL  "Pickup successful"  [city "Ipswich"]
  2026-06-07 day  DATA_RECEIVED  code dgf/DATA_SUBMITTED  "DATA_SUBMITTED"
  estimate 2026-06-18T08:00:00 local to 2026-06-18T12:00:00 local
  service "dgf"
warning TIME dgf: an event without a readable time
