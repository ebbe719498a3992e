# A code in no table: the text, else statusCode decides, with a warning; other events are untouched.
=== ask
JVGL06190000001234567890 service=parcel-nl

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "JVGL06190000001234567890",
   "service": "parcel-nl",
   "status": {
    "timestamp": "2026-06-14T09:00:00+02:00",
    "statusCode": "unknown",
    "status": "ZEBRA_CROSSED"
   },
   "events": [
    {
     "timestamp": "2026-06-14T09:00:00+02:00",
     "statusCode": "unknown",
     "status": "ZEBRA_CROSSED"
    },
    {
     "timestamp": "2026-06-13T19:00:00+02:00",
     "statusCode": "transit",
     "status": "PARCEL_DREAMT_OF"
    },
    {
     "timestamp": "2026-06-13T12:00:00+02:00",
     "statusCode": "failure",
     "status": "ROBOT_STUCK"
    },
    {
     "timestamp": "2026-06-13T08:00:00+02:00",
     "statusCode": "transit",
     "status": "LOAD_VEHICLE"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=JVGL06190000001234567890&service=parcel-nl&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report JVGL06190000001234567890 instance parcel-nl/JVGL06190000001234567890 FOUND
  2026-06-14T09:00:00 +02 said  UNKNOWN  code parcel-nl/ZEBRA_CROSSED
  2026-06-13T19:00:00 +02 said  IN_TRANSIT  code parcel-nl/PARCEL_DREAMT_OF
  2026-06-13T12:00:00 +02 said  EXCEPTION  code parcel-nl/ROBOT_STUCK
  2026-06-13T08:00:00 +02 said  OUT_FOR_DELIVERY  code parcel-nl/LOAD_VEHICLE
  service "parcel-nl"
warning UNMAPPED_CODE parcel-nl/ZEBRA_CROSSED
warning UNMAPPED_CODE parcel-nl/PARCEL_DREAMT_OF
warning UNMAPPED_CODE parcel-nl/ROBOT_STUCK
