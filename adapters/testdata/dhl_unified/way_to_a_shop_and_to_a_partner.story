# Texts without code of what is under way: to a shop for collection, handed to the last mile, out of a centre.
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
    "timestamp": "2026-06-13T14:05:00",
    "statusCode": "transit",
    "status": "The shipment is being brought to the retail outlet for pick-up.",
    "description": "The shipment is being brought to the retail outlet for pick-up."
   },
   "events": [
    {
     "timestamp": "2026-06-13T14:05:00",
     "statusCode": "transit",
     "status": "The shipment is being brought to the retail outlet for pick-up.",
     "description": "The shipment is being brought to the retail outlet for pick-up."
    }
   ],
   "details": {}
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434700000000016 instance parcel-de/00340434700000000016 FOUND
  2026-06-13T14:05:00 +02 carrier  HEADING_TO_PICKUP_POINT  "The shipment is being brought to the retail outlet for pick-up."
  service "parcel-de"

=== ask
420606029261290000000000000017

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "420606029261290000000000000017",
   "service": "ecommerce",
   "status": {
    "timestamp": "2026-06-13T06:05:00-05:00",
    "statusCode": "transit",
    "status": "TENDERED TO DELIVERY SERVICE PROVIDER",
    "description": "TENDERED TO DELIVERY SERVICE PROVIDER"
   },
   "events": [
    {
     "timestamp": "2026-06-13T06:05:00-05:00",
     "statusCode": "transit",
     "status": "TENDERED TO DELIVERY SERVICE PROVIDER",
     "description": "TENDERED TO DELIVERY SERVICE PROVIDER"
    },
    {
     "timestamp": "2026-06-12T21:05:00-05:00",
     "statusCode": "transit",
     "status": "DEPARTURE ORIGIN DHL ECOMMERCE DISTRIBUTION CENTER",
     "description": "DEPARTURE ORIGIN DHL ECOMMERCE DISTRIBUTION CENTER"
    }
   ],
   "details": {}
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=420606029261290000000000000017&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 420606029261290000000000000017 instance ecommerce/420606029261290000000000000017 FOUND
  2026-06-13T06:05:00 -05 said  HANDED_TO_PARTNER  "TENDERED TO DELIVERY SERVICE PROVIDER"
  2026-06-12T21:05:00 -05 said  DEPARTED  "DEPARTURE ORIGIN DHL ECOMMERCE DISTRIBUTION CENTER"
  service "ecommerce"
