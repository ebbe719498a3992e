# Found by a reference like the number: orders of somebody else, which are not reported.
=== ask
AB1234567890

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "ORD-77120",
   "service": "dsc",
   "status": {
    "timestamp": "2026-06-10T09:00:00Z",
    "statusCode": "transit",
    "status": "Order picked"
   },
   "details": {
    "references": [
     {
      "number": "ZZ-1",
      "type": "customer-reference"
     }
    ]
   },
   "events": [
    {
     "timestamp": "2026-06-10T09:00:00Z",
     "statusCode": "transit",
     "status": "Order picked"
    }
   ]
  },
  {
   "id": "ORD-77121",
   "service": "dsc",
   "status": {
    "timestamp": "2026-06-10T09:00:00Z",
    "statusCode": "transit",
    "status": "Order picked"
   },
   "details": {
    "references": [
     {
      "number": "ZZ-2",
      "type": "customer-reference"
     }
    ]
   },
   "events": [
    {
     "timestamp": "2026-06-10T09:00:00Z",
     "statusCode": "transit",
     "status": "Order picked"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=AB1234567890&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report AB1234567890 NOT_FOUND
warning UNASKED_NUMBER a shipment of "dsc" that is not the number asked for
warning UNASKED_NUMBER a shipment of "dsc" that is not the number asked for
