# One number can be answered by a list of one.

=== ask
6A70010000001

=== reply 200
content-type: application/json

[
 {
  "lang": "en_GB",
  "scope": "open",
  "returnCode": 200,
  "shipment": {
   "idShip": "6A70010000001",
   "urlDetail": "https://www.laposte.fr/outils/suivre-vos-envois?code=6A70010000001",
   "holder": 4,
   "product": "colissimo",
   "isFinal": true,
   "entryDate": "2026-06-08T14:43:00+02:00",
   "timeline": [
    {
     "id": 1,
     "shortLabel": "Announced",
     "longLabel": "",
     "country": "",
     "status": true,
     "type": 1
    },
    {
     "id": 5,
     "shortLabel": "Delivered",
     "longLabel": "",
     "country": "",
     "status": true,
     "type": 1,
     "date": "2026-06-10T11:38:00+02:00"
    }
   ],
   "event": [
    {
     "order": 6,
     "code": "DI1",
     "label": "Your parcel has been delivered.",
     "date": "2026-06-10T11:38:00+02:00"
    },
    {
     "order": 5,
     "code": "MD2",
     "label": "Your parcel is being prepared for delivery.",
     "date": "2026-06-10T07:31:00+02:00"
    },
    {
     "order": 4,
     "code": "ET1",
     "label": "Your parcel has arrived at its delivery site.",
     "date": "2026-06-10T05:02:00+02:00"
    },
    {
     "order": 3,
     "code": "ET1",
     "label": "Your parcel is on its way.",
     "date": "2026-06-09T02:20:00+02:00"
    },
    {
     "order": 2,
     "code": "PC1",
     "label": "Your parcel has been handed in.",
     "date": "2026-06-08T14:43:00+02:00"
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
   "url": "https://www.laposte.fr/outils/suivre-vos-envois?code=6A70010000001",
   "deliveryDate": "2026-06-10T11:38:00+02:00",
   "estimDate": "2026-06-10T00:00:00+02:00"
  }
 }
]

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report 6A70010000001 FOUND
  2026-06-10T11:38:00 +02 said  DELIVERED  code DI1  "Your parcel has been delivered."
  2026-06-10T07:31:00 +02 said  OUT_FOR_DELIVERY  code MD2  "Your parcel is being prepared for delivery."
  2026-06-10T05:02:00 +02 said  IN_TRANSIT  code ET1  "Your parcel has arrived at its delivery site."
  2026-06-09T02:20:00 +02 said  IN_TRANSIT  code ET1  "Your parcel is on its way."
  2026-06-08T14:43:00 +02 said  ACCEPTED  code PC1  "Your parcel has been handed in."
  2026-06-07T18:02:11 +02 said  DATA_RECEIVED  code DR1  "Your parcel will soon be handed to us."
  estimate 2026-06-10 day
  service "colissimo"
  shipped 2026-06-08
  origin [country "FR"]
  destination [country "FR"]
