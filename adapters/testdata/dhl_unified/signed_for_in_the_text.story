# Who signed stands in the text of the delivery where there is no proof of delivery; a proof that names somebody wins.
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
    "timestamp": "2026-06-12T11:02:00+01:00",
    "statusCode": "delivered",
    "status": "Delivered - Signed for by : M. OKAFOR",
    "description": "Delivered - Signed for by : M. OKAFOR"
   },
   "events": [
    {
     "timestamp": "2026-06-12T11:02:00+01:00",
     "statusCode": "delivered",
     "status": "Delivered - Signed for by : M. OKAFOR",
     "description": "Delivered - Signed for by : M. OKAFOR"
    },
    {
     "timestamp": "2026-06-12T08:10:00+01:00",
     "statusCode": "transit",
     "status": "Shipment is out with courier for delivery",
     "description": "Shipment is out with courier for delivery"
    }
   ],
   "details": {}
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=9120000450&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 9120000450 instance express/9120000450 FOUND
  2026-06-12T11:02:00 +01 said  DELIVERED  "Delivered - Signed for by : M. OKAFOR"
  2026-06-12T08:10:00 +01 said  OUT_FOR_DELIVERY  "Shipment is out with courier for delivery"
  delivery signed by "M. OKAFOR"
  service "express"

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
    "timestamp": "2026-06-12T11:02:00+01:00",
    "statusCode": "delivered",
    "status": "Delivered - Signed for by : RECEPTION",
    "description": "Delivered - Signed for by : RECEPTION"
   },
   "events": [
    {
     "timestamp": "2026-06-12T11:02:00+01:00",
     "statusCode": "delivered",
     "status": "Delivered - Signed for by : RECEPTION",
     "description": "Delivered - Signed for by : RECEPTION"
    }
   ],
   "details": {
    "proofOfDelivery": {
     "signed": {
      "@type": "Person",
      "name": "I. LINDQVIST"
     }
    }
   }
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=9120000450&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 9120000450 instance express/9120000450 FOUND
  2026-06-12T11:02:00 +01 said  DELIVERED  "Delivered - Signed for by : RECEPTION"
  delivery signed by "I. LINDQVIST"
  service "express"
