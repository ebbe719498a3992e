# A piece names its shipment; a reference counts only where no id and no piece does.
=== ask
JD014600009990001112 service=express

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "4209186332",
   "service": "express",
   "status": {
    "timestamp": "2026-06-11T16:03:44+02:00",
    "statusCode": "transit",
    "status": "PU",
    "description": "Shipment picked up"
   },
   "details": {
    "pieceIds": [
     "JD014600009990001111",
     "JD014600009990001112"
    ]
   },
   "events": [
    {
     "timestamp": "2026-06-11T16:03:44+02:00",
     "statusCode": "transit",
     "status": "PU",
     "description": "Shipment picked up"
    }
   ]
  },
  {
   "id": "ORD-1",
   "service": "dsc",
   "status": {
    "timestamp": "2026-06-01T09:00:00Z",
    "statusCode": "transit",
    "status": "Order picked"
   },
   "details": {
    "references": [
     {
      "number": "JD014600009990001112",
      "type": "customer-reference"
     }
    ]
   },
   "events": [
    {
     "timestamp": "2026-06-01T09:00:00Z",
     "statusCode": "transit",
     "status": "Order picked"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=JD014600009990001112&service=express&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report JD014600009990001112 instance express/4209186332 FOUND
  2026-06-11T16:03:44 +02 said  PICKED_UP  code express/PU  "Shipment picked up"
  service "express"
  pieces 2
  leg MASTER 4209186332
warning UNASKED_NUMBER a shipment of "dsc" that is not the number asked for

=== ask
SO-88124

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "ORD-2",
   "service": "dsc",
   "status": {
    "timestamp": "2026-06-01T09:00:00Z",
    "statusCode": "transit",
    "status": "Order picked"
   },
   "details": {
    "references": [
     {
      "number": "SO-88124",
      "type": "Customer-Reference"
     }
    ]
   },
   "events": [
    {
     "timestamp": "2026-06-01T09:00:00Z",
     "statusCode": "transit",
     "status": "Order picked"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=SO-88124&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report SO-88124 instance dsc/ORD-2 FOUND
  2026-06-01T09:00:00 +00 said  IN_TRANSIT  "Order picked"
  service "dsc"
  reference customer-reference "SO-88124"
warning UNMAPPED_CODE dsc: a text without code in no rule, statusCode transit
