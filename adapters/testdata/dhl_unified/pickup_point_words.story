# Text alone: posted at, heading to, waiting in and fetched from a Packstation are four things.
=== ask
00340434700000000016

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "00340434700000000016",
   "service": "parcel-de",
   "origin": {
    "address": {
     "countryCode": "DE"
    }
   },
   "destination": {
    "address": {
     "countryCode": "DE",
     "postalCode": "24937",
     "addressLocality": "Flensburg"
    }
   },
   "status": {
    "timestamp": "2026-06-15T18:02:00",
    "statusCode": "delivered",
    "status": "The recipient has picked up the shipment from the PACKSTATION",
    "description": "The recipient has picked up the shipment from the PACKSTATION"
   },
   "events": [
    {
     "timestamp": "2026-06-15T18:02:00",
     "statusCode": "delivered",
     "status": "The recipient has picked up the shipment from the PACKSTATION",
     "description": "The recipient has picked up the shipment from the PACKSTATION"
    },
    {
     "timestamp": "2026-06-15T13:40:00",
     "statusCode": "transit",
     "status": "The shipment is ready for pick-up at the PACKSTATION",
     "description": "The shipment is ready for pick-up at the PACKSTATION"
    },
    {
     "timestamp": "2026-06-15T08:00:00",
     "statusCode": "transit",
     "status": "The shipment will be brought to a PACKSTATION",
     "description": "The shipment will be brought to a PACKSTATION"
    },
    {
     "timestamp": "2026-06-13T17:25:00",
     "statusCode": "transit",
     "status": "The shipment has been posted by the sender at the PACKSTATION",
     "description": "The shipment has been posted by the sender at the PACKSTATION"
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
  2026-06-15T18:02:00 +02 carrier  COLLECTED  "The recipient has picked up the shipment from the PACKSTATION"
  2026-06-15T13:40:00 +02 carrier  AVAILABLE_FOR_PICKUP  "The shipment is ready for pick-up at the PACKSTATION"
  2026-06-15T08:00:00 +02 carrier  HEADING_TO_PICKUP_POINT  "The shipment will be brought to a PACKSTATION"
  2026-06-13T17:25:00 +02 carrier  DROPPED_OFF  "The shipment has been posted by the sender at the PACKSTATION"
  service "parcel-de"
  origin [country "DE"]
  destination [city "Flensburg" postal "24937" country "DE"]
