# parcel-nl: the end of a return is generically still transit, and its decision a failure: the code decides.
=== ask
3SDHLX0042017 service=parcel-nl

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "3SDHLX0042017",
   "service": "parcel-nl",
   "status": {
    "timestamp": "2026-06-14T12:00:33.331986369+02:00",
    "statusCode": "transit",
    "status": "DELIVERED_AT_SHIPPER"
   },
   "events": [
    {
     "timestamp": "2026-06-14T12:00:33.331986369+02:00",
     "statusCode": "transit",
     "status": "DELIVERED_AT_SHIPPER"
    },
    {
     "timestamp": "2026-06-13T08:14:09.5+02:00",
     "statusCode": "transit",
     "status": "ON_ROUTE_TO_SHIPPER"
    },
    {
     "timestamp": "2026-06-12T16:40:00+02:00",
     "statusCode": "failure",
     "status": "NOT_HOME_RETURN_TO_SHIPPER"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=3SDHLX0042017&service=parcel-nl&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 3SDHLX0042017 instance parcel-nl/3SDHLX0042017 FOUND
  2026-06-14T12:00:33 +02 said  RETURNED  code parcel-nl/DELIVERED_AT_SHIPPER
  2026-06-13T08:14:09 +02 said  RETURNING  code parcel-nl/ON_ROUTE_TO_SHIPPER
  2026-06-12T16:40:00 +02 said  RETURNING (RECIPIENT_ABSENT)  code parcel-nl/NOT_HOME_RETURN_TO_SHIPPER
  service "parcel-nl"
