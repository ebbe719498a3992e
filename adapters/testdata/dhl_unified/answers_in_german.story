# Sentences of DHL Paket that came in German whatever language was asked for.
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
    "statusCode": "delivered",
    "status": "Die Sendung wurde erfolgreich zugestellt.",
    "description": "Die Sendung wurde erfolgreich zugestellt."
   },
   "events": [
    {
     "timestamp": "2026-06-13T14:05:00",
     "statusCode": "delivered",
     "status": "Die Sendung wurde erfolgreich zugestellt.",
     "description": "Die Sendung wurde erfolgreich zugestellt."
    },
    {
     "timestamp": "2026-06-13T08:10:00",
     "statusCode": "transit",
     "status": "Die Sendung wurde in das Zustellfahrzeug geladen.",
     "description": "Die Sendung wurde in das Zustellfahrzeug geladen."
    },
    {
     "timestamp": "2026-06-12T13:40:00",
     "statusCode": "failure",
     "status": "Die Sendung konnte nicht zugestellt werden. Ein neuer Versuch folgt.",
     "description": "Die Sendung konnte nicht zugestellt werden. Ein neuer Versuch folgt."
    },
    {
     "timestamp": "2026-06-11T17:02:00",
     "statusCode": "transit",
     "status": "Die Sendung wurde vom Absender in der PACKSTATION eingeliefert.",
     "description": "Die Sendung wurde vom Absender in der PACKSTATION eingeliefert."
    },
    {
     "timestamp": "2026-06-11T09:00:00",
     "statusCode": "pre-transit",
     "status": "Die Sendung wurde elektronisch angekündigt.",
     "description": "Die Sendung wurde elektronisch angekündigt."
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
  2026-06-13T14:05:00 +02 carrier  DELIVERED  "Die Sendung wurde erfolgreich zugestellt."
  2026-06-13T08:10:00 +02 carrier  OUT_FOR_DELIVERY  "Die Sendung wurde in das Zustellfahrzeug geladen."
  2026-06-12T13:40:00 +02 carrier  DELIVERY_ATTEMPTED  "Die Sendung konnte nicht zugestellt werden. Ein neuer Versuch folgt."
  2026-06-11T17:02:00 +02 carrier  DROPPED_OFF  "Die Sendung wurde vom Absender in der PACKSTATION eingeliefert."
  2026-06-11T09:00:00 +02 carrier  DATA_RECEIVED  "Die Sendung wurde elektronisch angekündigt."
  service "parcel-de"
