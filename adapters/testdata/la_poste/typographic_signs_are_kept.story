# Labels hold typographic apostrophes and blanks that do not break.

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
    "shortLabel": "Your parcel is announced",
    "longLabel": "",
    "country": "",
    "status": true,
    "type": 1
   },
   {
    "id": 2,
    "shortLabel": "Your parcel is in our hands",
    "longLabel": "",
    "country": "",
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
    "shortLabel": "Ready to be delivered",
    "longLabel": "",
    "country": "",
    "status": false,
    "type": 1
   },
   {
    "id": 5,
    "shortLabel": "Delivered",
    "longLabel": "",
    "country": "",
    "status": false,
    "type": 1
   }
  ],
  "event": [
   {
    "code": "ET1",
    "label": "Votre colis est en cours d’acheminement : il arrive.",
    "date": "2026-06-09T02:20:00+02:00"
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
  2026-06-09T02:20:00 +02 said  IN_TRANSIT  code ET1  "Votre colis est en cours d’acheminement : il arrive."
  service "colissimo"
  shipped 2026-06-08
  origin [country "FR"]
  destination [country "FR"]
