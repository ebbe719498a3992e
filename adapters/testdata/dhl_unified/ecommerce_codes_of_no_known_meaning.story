# Codes that no list explains: the words tell, and without words that help DHL's own coarser one; always with a warning.
=== ask
420606029261290000000000000024

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "420606029261290000000000000024",
   "service": "ecommerce",
   "status": {
    "timestamp": "2026-06-11T05:20:00-05:00",
    "statusCode": "transit",
    "status": "300",
    "description": "PACKAGE PROCESSED AT DHL ECOMMERCE DISTRIBUTION CENTER"
   },
   "events": [
    {
     "timestamp": "2026-06-11T05:20:00-05:00",
     "statusCode": "transit",
     "status": "300",
     "description": "PACKAGE PROCESSED AT DHL ECOMMERCE DISTRIBUTION CENTER"
    },
    {
     "timestamp": "2026-06-10T19:02:00-05:00",
     "statusCode": "transit",
     "status": "220",
     "description": "EN ROUTE"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=420606029261290000000000000024&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 420606029261290000000000000024 instance ecommerce/420606029261290000000000000024 FOUND
  2026-06-11T05:20:00 -05 said  PROCESSED  code ecommerce/300  "PACKAGE PROCESSED AT DHL ECOMMERCE DISTRIBUTION CENTER"
  2026-06-10T19:02:00 -05 said  IN_TRANSIT  code ecommerce/220  "EN ROUTE"
  service "ecommerce"
warning UNMAPPED_CODE ecommerce/300
warning UNMAPPED_CODE ecommerce/220
