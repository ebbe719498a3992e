# A problem during preparation leaves the parcel with its shipper.

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
  "event": [
   {
    "code": "DR2",
    "label": "Problem during preparation.",
    "date": "2026-06-08T10:00:00+02:00"
   },
   {
    "order": 1,
    "code": "DR1",
    "label": "Your parcel will soon be handed to us.",
    "date": "2026-06-07T18:02:11.123+02:00"
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
  2026-06-08T10:00:00 +02 said  PICKUP_FAILED (SHIPPER_NOT_READY)  code DR2  "Problem during preparation."
  2026-06-07T18:02:11 +02 said  DATA_RECEIVED  code DR1  "Your parcel will soon be handed to us."
  service "colissimo"
  origin [country "FR"]
  destination [country "FR"]
