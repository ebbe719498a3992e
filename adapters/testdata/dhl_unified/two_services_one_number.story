# Two divisions carry one parcel: a report for each. A list element that is no shipment warns.
=== ask
00340434700000000016

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "00340434700000000016",
   "service": "parcel-de",
   "status": {
    "timestamp": "2026-06-12T09:00:00",
    "statusCode": "transit",
    "status": "The shipment has been processed in the parcel center",
    "description": "The shipment has been processed in the parcel center"
   },
   "events": [
    {
     "timestamp": "2026-06-12T09:00:00",
     "statusCode": "transit",
     "status": "The shipment has been processed in the parcel center",
     "description": "The shipment has been processed in the parcel center"
    }
   ]
  },
  7,
  {
   "id": "00340434700000000016",
   "service": "parcel-nl",
   "status": {
    "timestamp": "2026-06-13T09:00:00+02:00",
    "statusCode": "transit",
    "status": "ARRIVED_AT_INBOUND_GATEWAY"
   },
   "events": [
    {
     "timestamp": "2026-06-13T09:00:00+02:00",
     "statusCode": "transit",
     "status": "ARRIVED_AT_INBOUND_GATEWAY"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434700000000016 instance parcel-de/00340434700000000016 FOUND
  2026-06-12T09:00:00 +02 carrier  PROCESSED  "The shipment has been processed in the parcel center"
  service "parcel-de"
report 00340434700000000016 instance parcel-nl/00340434700000000016 FOUND
  2026-06-13T09:00:00 +02 said  ARRIVED  code parcel-nl/ARRIVED_AT_INBOUND_GATEWAY
  service "parcel-nl"
warning FIELD a shipment that is no object
