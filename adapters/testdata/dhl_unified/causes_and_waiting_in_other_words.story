# What waits, what is held and why nobody took it, in words without codes.
=== ask
4217770099

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "4217770099",
   "service": "express",
   "status": {
    "timestamp": "2026-06-10T20:00:00",
    "statusCode": "transit",
    "status": "transit",
    "description": "Shipment is available for pick-up"
   },
   "events": [
    {
     "timestamp": "2026-06-10T20:00:00",
     "statusCode": "transit",
     "status": "transit",
     "description": "Shipment is available for pick-up"
    },
    {
     "timestamp": "2026-06-10T19:00:00",
     "statusCode": "failure",
     "status": "failure",
     "description": "Sorry we missed you"
    },
    {
     "timestamp": "2026-06-10T18:00:00",
     "statusCode": "failure",
     "status": "failure",
     "description": "Recipient closed"
    },
    {
     "timestamp": "2026-06-10T17:00:00",
     "statusCode": "failure",
     "status": "failure",
     "description": "Recipient moved"
    },
    {
     "timestamp": "2026-06-10T16:00:00",
     "statusCode": "failure",
     "status": "failure",
     "description": "Shipment held - available upon receipt of payment"
    },
    {
     "timestamp": "2026-06-10T15:00:00",
     "statusCode": "transit",
     "status": "transit",
     "description": "The shipment was prepared for delivery"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=4217770099&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 4217770099 instance express/4217770099 FOUND
  2026-06-10T20:00:00 local  AVAILABLE_FOR_PICKUP  "Shipment is available for pick-up"
  2026-06-10T19:00:00 local  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  "Sorry we missed you"
  2026-06-10T18:00:00 local  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  "Recipient closed"
  2026-06-10T17:00:00 local  ADDRESS_UNUSABLE (RECIPIENT_MOVED)  "Recipient moved"
  2026-06-10T16:00:00 local  HELD (PAYMENT_REQUIRED)  "Shipment held - available upon receipt of payment"
  2026-06-10T15:00:00 local  PREPARING_FOR_DELIVERY  "The shipment was prepared for delivery"
  service "express"
