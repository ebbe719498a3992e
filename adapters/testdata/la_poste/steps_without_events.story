# Where there are no events the steps of the timeline stand in: those that are reached and have a date.

=== ask
6A70010000001

=== reply 200
content-type: application/json

{
 "lang": "en_GB",
 "scope": "open",
 "returnCode": 200,
 "shipment": {
  "idShip": "6A70010000001",
  "urlDetail": "https://www.laposte.fr/outils/suivre-vos-envois?code=6A70010000001",
  "holder": 4,
  "product": "colissimo",
  "isFinal": false,
  "entryDate": "2026-06-08T14:43:00+02:00",
  "timeline": [
   {
    "id": 1,
    "shortLabel": "Announced",
    "longLabel": "",
    "country": "",
    "status": true,
    "type": 1,
    "date": "2026-06-07T18:02:00+02:00"
   },
   {
    "id": 2,
    "shortLabel": "In our hands",
    "longLabel": "",
    "country": "FR",
    "status": true,
    "type": 1,
    "date": "2026-06-08T14:43:00+02:00"
   },
   {
    "id": 3,
    "shortLabel": "On its way",
    "longLabel": "",
    "country": "",
    "status": true,
    "type": 1
   },
   {
    "id": 4,
    "shortLabel": "Not yet",
    "longLabel": "",
    "country": "",
    "status": false,
    "type": 1,
    "date": "2026-06-09T14:43:00+02:00"
   },
   {
    "id": 5,
    "shortLabel": "A problem",
    "longLabel": "",
    "country": "",
    "status": true,
    "type": -1,
    "date": "2026-06-09T15:00:00+02:00"
   }
  ],
  "contextData": {
   "deliveryChoice": {
    "deliveryChoice": 0
   },
   "originCountry": "FR",
   "arrivalCountry": "FR"
  },
  "url": "https://www.laposte.fr/outils/suivre-vos-envois?code=6A70010000001"
 }
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report 6A70010000001 FOUND
  2026-06-07T18:02:00 +02 said  DATA_RECEIVED  code step/1  "Announced"
  2026-06-08T14:43:00 +02 said  ACCEPTED  code step/2  "In our hands"  [country "FR"]
  service "colissimo"
  shipped 2026-06-08
  origin [country "FR"]
  destination [country "FR"]

=== ask
6A70010000001

=== reply 200
content-type: application/json

{
 "lang": "en_GB",
 "scope": "open",
 "returnCode": 200,
 "shipment": {
  "idShip": "6A70010000001",
  "urlDetail": "https://www.laposte.fr/outils/suivre-vos-envois?code=6A70010000001",
  "holder": 4,
  "product": "colissimo",
  "isFinal": false,
  "entryDate": "2026-06-08T14:43:00+02:00",
  "timeline": [],
  "event": [],
  "contextData": {
   "deliveryChoice": {
    "deliveryChoice": 0
   },
   "originCountry": "FR",
   "arrivalCountry": "FR"
  },
  "url": "https://www.laposte.fr/outils/suivre-vos-envois?code=6A70010000001"
 }
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report 6A70010000001 FOUND
  service "colissimo"
  shipped 2026-06-08
  origin [country "FR"]
  destination [country "FR"]
