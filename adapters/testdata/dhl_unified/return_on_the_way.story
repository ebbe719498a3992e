# `Being returned to sender` has not arrived there; at the end of a return `delivered` means returned.
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
    "timestamp": "2026-06-15T10:00:00",
    "statusCode": "delivered",
    "status": "The return shipment has been successfully delivered",
    "description": "The return shipment has been successfully delivered"
   },
   "events": [
    {
     "timestamp": "2026-06-15T10:00:00",
     "statusCode": "delivered",
     "status": "The return shipment has been successfully delivered",
     "description": "The return shipment has been successfully delivered"
    },
    {
     "timestamp": "2026-06-13T18:20:00",
     "statusCode": "transit",
     "status": "The recipient has not picked up the shipment. It is being returned to sender",
     "description": "The recipient has not picked up the shipment. It is being returned to sender"
    },
    {
     "timestamp": "2026-06-05T09:15:00",
     "statusCode": "failure",
     "status": "The recipient refused to accept the shipment",
     "description": "The recipient refused to accept the shipment"
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
  2026-06-15T10:00:00 +02 carrier  RETURNED  "The return shipment has been successfully delivered"
  2026-06-13T18:20:00 +02 carrier  RETURNING  "The recipient has not picked up the shipment. It is being returned to sender"
  2026-06-05T09:15:00 +02 carrier  REFUSED (RECIPIENT_REFUSED)  "The recipient refused to accept the shipment"
  service "parcel-de"
  origin [country "DE"]
  destination [city "Flensburg" postal "24937" country "DE"]
