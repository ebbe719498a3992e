# Express often writes its standard sentences and no codes: they mean what the codes mean.
=== ask
9120000450

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "9120000450",
   "service": "express",
   "status": {
    "timestamp": "2026-06-13T15:05:00+02:00",
    "statusCode": "delivered",
    "description": "Partial delivery"
   },
   "events": [
    {
     "timestamp": "2026-06-13T15:05:00+02:00",
     "statusCode": "delivered",
     "description": "Partial delivery"
    },
    {
     "timestamp": "2026-06-13T14:05:00+02:00",
     "statusCode": "transit",
     "description": "Awaiting collection by recipient as requested"
    },
    {
     "timestamp": "2026-06-12T14:05:00+02:00",
     "statusCode": "transit",
     "description": "Address information needed; contact DHL"
    },
    {
     "timestamp": "2026-06-11T14:05:00+02:00",
     "statusCode": "transit",
     "description": "Missed delivery cycle. Please contact DHL"
    },
    {
     "timestamp": "2026-06-10T14:05:00+02:00",
     "statusCode": "transit",
     "description": "Shipment damaged"
    },
    {
     "timestamp": "2026-06-09T14:05:00+02:00",
     "statusCode": "transit",
     "description": "Shipment picked up"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=9120000450&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 9120000450 instance express/9120000450 FOUND
  2026-06-13T15:05:00 +02 said  PARTLY_DELIVERED  "Partial delivery"
  2026-06-13T14:05:00 +02 said  AVAILABLE_FOR_PICKUP  "Awaiting collection by recipient as requested"
  2026-06-12T14:05:00 +02 said  ADDRESS_UNUSABLE (ADDRESS_WRONG)  "Address information needed; contact DHL"
  2026-06-11T14:05:00 +02 said  DELAYED (CARRIER_MISSED_CONNECTION)  "Missed delivery cycle. Please contact DHL"
  2026-06-10T14:05:00 +02 said  DAMAGE_REPORTED (CARRIER_DAMAGE)  "Shipment damaged"
  2026-06-09T14:05:00 +02 said  PICKED_UP  "Shipment picked up"
  service "express"
