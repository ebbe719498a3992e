# Back to be packed anew or to the depot is no way back to the sender; to the sender it is.
=== ask
00340434177200001230

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "00340434177200001230",
   "service": "parcel-de",
   "status": {
    "timestamp": "2026-06-10T20:00:00",
    "statusCode": "failure",
    "status": "failure",
    "description": "The shipment is being returned to the sender"
   },
   "events": [
    {
     "timestamp": "2026-06-10T20:00:00",
     "statusCode": "failure",
     "status": "failure",
     "description": "The shipment is being returned to the sender"
    },
    {
     "timestamp": "2026-06-10T19:00:00",
     "statusCode": "failure",
     "status": "failure",
     "description": "The parcel was returned to the depot"
    },
    {
     "timestamp": "2026-06-10T18:00:00",
     "statusCode": "failure",
     "status": "failure",
     "description": "The shipment has been damaged and is returned to the parcel center for repackaging"
    },
    {
     "timestamp": "2026-06-10T17:00:00",
     "statusCode": "failure",
     "status": "failure",
     "description": "Die Sendung wurde beschädigt und wird zur Nachverpackung zurückgesandt"
    },
    {
     "timestamp": "2026-06-10T16:00:00",
     "statusCode": "transit",
     "status": "transit",
     "description": "The shipment has been processed in the parcel center of origin"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434177200001230&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434177200001230 instance parcel-de/00340434177200001230 FOUND
  2026-06-10T20:00:00 +02 carrier  RETURNING  "The shipment is being returned to the sender"
  2026-06-10T19:00:00 +02 carrier  EXCEPTION  "The parcel was returned to the depot"
  2026-06-10T18:00:00 +02 carrier  DAMAGE_REPORTED (CARRIER_DAMAGE)  "The shipment has been damaged and is returned to the parcel center for repackaging"
  2026-06-10T17:00:00 +02 carrier  DAMAGE_REPORTED  "Die Sendung wurde beschädigt und wird zur Nachverpackung zurückgesandt"
  2026-06-10T16:00:00 +02 carrier  PROCESSED  "The shipment has been processed in the parcel center of origin"
  service "parcel-de"
warning UNMAPPED_CODE parcel-de: a text without code in no rule, statusCode failure
