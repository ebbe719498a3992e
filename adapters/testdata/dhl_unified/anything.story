# Whatever the body speaks of counts: read again from the archive, several shipments at once.
=== ask
*

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "ORD-1",
   "service": "dsc",
   "status": {
    "timestamp": "2026-06-10T09:00:00Z",
    "statusCode": "transit",
    "status": "Order picked"
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
   "id": "GM12003400560078009",
   "service": "ecommerce",
   "status": {
    "timestamp": "2026-06-11T09:00:00-05:00",
    "statusCode": "delivered",
    "status": "600",
    "description": "DELIVERED"
   },
   "events": [
    {
     "timestamp": "2026-06-11T09:00:00-05:00",
     "statusCode": "delivered",
     "status": "600",
     "description": "DELIVERED"
    }
   ]
  }
 ]
}

=== told
report ORD-1 instance dsc/ORD-1 FOUND
  2026-06-10T09:00:00 +00 said  IN_TRANSIT  "Order picked"
  service "dsc"
report GM12003400560078009 instance ecommerce/GM12003400560078009 FOUND
  2026-06-11T09:00:00 -05 said  DELIVERED  code ecommerce/600  "DELIVERED"
  service "ecommerce"
warning UNMAPPED_CODE dsc: a text without code in no rule, statusCode transit
