# Express: two-letter codes, offsets, a signature; only https addresses are kept; pounds are weighed.
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
    "timestamp": "2026-06-12T10:21:00+01:00",
    "location": {
     "address": {
      "countryCode": "GB",
      "addressLocality": "LEEDS - UK"
     }
    },
    "statusCode": "delivered",
    "status": "OK",
    "description": "Delivered"
   },
   "details": {
    "carrier": {
     "@type": "Organization",
     "organizationName": "EXPRESS"
    },
    "product": {
     "productName": "EXPRESS WORLDWIDE"
    },
    "proofOfDelivery": {
     "timestamp": "2026-06-12T10:21:00+01:00",
     "signatureUrl": "http://pod.example/sig/4209186332",
     "documentUrl": "https://pod.example/doc/4209186332",
     "signed": {
      "@type": "Person",
      "name": "A ROWNTREE"
     }
    },
    "totalNumberOfPieces": "2",
    "pieceIds": [
     "JD014600009990001111",
     "JD014600009990001112"
    ],
    "weight": {
     "value": "5.5",
     "unitText": "lbs"
    }
   },
   "events": [
    {
     "timestamp": "2026-06-12T10:21:00+01:00",
     "location": {
      "address": {
       "countryCode": "GB",
       "addressLocality": "LEEDS - UK"
      }
     },
     "statusCode": "delivered",
     "status": "OK",
     "description": "Delivered"
    },
    {
     "timestamp": "2026-06-12T08:02:00+01:00",
     "location": {
      "address": {
       "countryCode": "GB",
       "addressLocality": "LEEDS - UK"
      }
     },
     "statusCode": "transit",
     "status": "WC",
     "description": "Shipment is out with courier for delivery"
    },
    {
     "timestamp": "2026-06-11T23:58:12+02:00",
     "location": {
      "address": {
       "countryCode": "DE",
       "addressLocality": "LEIPZIG - GERMANY"
      }
     },
     "statusCode": "transit",
     "status": "DF",
     "description": "Shipment has departed from a DHL facility"
    },
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
  2026-06-12T10:21:00 +01 said  DELIVERED  code express/OK  "Delivered"  [city "LEEDS - UK" country "GB"]
  2026-06-12T08:02:00 +01 said  OUT_FOR_DELIVERY  code express/WC  "Shipment is out with courier for delivery"  [city "LEEDS - UK" country "GB"]
  2026-06-11T23:58:12 +02 said  DEPARTED  code express/DF  "Shipment has departed from a DHL facility"  [city "LEIPZIG - GERMANY" country "DE"]
  2026-06-11T16:03:44 +02 said  PICKED_UP  code express/PU  "Shipment picked up"  [city "LEIPZIG - GERMANY" country "DE"]
  delivery signed by "A ROWNTREE" signature document at https://pod.example/doc/4209186332
  service "express: EXPRESS WORLDWIDE"
  weight 2495 g
  pieces 2
