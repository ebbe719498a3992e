# Failures without a code: tried in vain, an address, damage; what the words do not tell stays an exception of unknown cause.
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
    "statusCode": "failure",
    "status": "The shipment was damaged in transit",
    "description": "The shipment was damaged in transit"
   },
   "events": [
    {
     "timestamp": "2026-06-13T14:05:00",
     "statusCode": "failure",
     "status": "The shipment was damaged in transit",
     "description": "The shipment was damaged in transit"
    },
    {
     "timestamp": "2026-06-12T14:05:00",
     "statusCode": "failure",
     "status": "The address is incomplete",
     "description": "The address is incomplete"
    },
    {
     "timestamp": "2026-06-11T14:05:00",
     "statusCode": "failure",
     "status": "Unfortunately, a delivery was not possible today",
     "description": "Unfortunately, a delivery was not possible today"
    },
    {
     "timestamp": "2026-06-10T14:05:00",
     "statusCode": "failure",
     "status": "The recipient was not at home",
     "description": "The recipient was not at home"
    },
    {
     "timestamp": "2026-06-09T14:05:00",
     "statusCode": "failure",
     "status": "Something else happened",
     "description": "Something else happened"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434700000000016 instance parcel-de/00340434700000000016 FOUND
  2026-06-13T14:05:00 +02 carrier  DAMAGE_REPORTED (CARRIER_DAMAGE)  "The shipment was damaged in transit"
  2026-06-12T14:05:00 +02 carrier  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  "The address is incomplete"
  2026-06-11T14:05:00 +02 carrier  DELIVERY_ATTEMPTED  "Unfortunately, a delivery was not possible today"
  2026-06-10T14:05:00 +02 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  "The recipient was not at home"
  2026-06-09T14:05:00 +02 carrier  EXCEPTION  "Something else happened"
  service "parcel-de"
warning UNMAPPED_CODE parcel-de: a text without code in no rule, statusCode failure
