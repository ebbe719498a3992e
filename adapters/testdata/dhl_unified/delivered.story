# Loaded, delivered; the receiver's name is not kept unless it signs.
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
    "timestamp": "2026-06-15T11:32:00",
    "location": {
     "address": {
      "addressLocality": "Germany"
     }
    },
    "statusCode": "delivered",
    "status": "The shipment has been successfully delivered",
    "description": "The shipment has been successfully delivered"
   },
   "details": {
    "receiver": {
     "@type": "Person",
     "name": "Jule Petersen"
    },
    "references": {
     "number": "SO-88124",
     "type": "customer-reference"
    }
   },
   "events": [
    {
     "timestamp": "2026-06-15T11:32:00",
     "location": {
      "address": {
       "addressLocality": "Germany"
      }
     },
     "statusCode": "delivered",
     "status": "The shipment has been successfully delivered",
     "description": "The shipment has been successfully delivered"
    },
    {
     "timestamp": "2026-06-15T07:58:00",
     "statusCode": "transit",
     "status": "The shipment has been loaded onto the delivery vehicle",
     "description": "The shipment has been loaded onto the delivery vehicle"
    },
    {
     "timestamp": "2026-06-15T02:11:00",
     "location": {
      "address": {
       "addressLocality": "Neumünster, Germany"
      }
     },
     "statusCode": "transit",
     "status": "The shipment has been processed in the destination parcel center",
     "description": "The shipment has been processed in the destination parcel center"
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
  2026-06-15T11:32:00 +02 carrier  DELIVERED  "The shipment has been successfully delivered"  [country "DE" text "Germany"]
  2026-06-15T07:58:00 +02 carrier  OUT_FOR_DELIVERY  "The shipment has been loaded onto the delivery vehicle"
  2026-06-15T02:11:00 +02 carrier  PROCESSED  "The shipment has been processed in the destination parcel center"  [city "Neumünster" country "DE"]
  service "parcel-de"
  reference customer-reference "SO-88124"
  origin [country "DE"]
  destination [city "Flensburg" postal "24937" country "DE"]
