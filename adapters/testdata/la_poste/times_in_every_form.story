# With an offset, Z, a fraction, without an offset, a bare day; one that cannot be read costs its event alone.

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
  "entryDate": "",
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
    "code": "MD2",
    "label": "a",
    "date": "2026-06-10T07:31:00+0200"
   },
   {
    "code": "ET1",
    "label": "b",
    "date": "2026-06-10T03:02:00Z"
   },
   {
    "code": "ET1",
    "label": "c",
    "date": "2026-06-09T02:20:00.000+02:00"
   },
   {
    "code": "PC1",
    "label": "d",
    "date": "2026-06-08T14:43:00"
   },
   {
    "code": "DR1",
    "label": "e",
    "date": "2026-06-07"
   },
   {
    "code": "DR1",
    "label": "f",
    "date": "soon"
   },
   {
    "code": "DR1",
    "label": "g",
    "date": null
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
  "estimDate": "soon"
 }
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report 6A70010000001 FOUND
  2026-06-10T07:31:00 +02 said  OUT_FOR_DELIVERY  code MD2  "a"
  2026-06-10T03:02:00 +00 said  IN_TRANSIT  code ET1  "b"
  2026-06-09T02:20:00 +02 said  IN_TRANSIT  code ET1  "c"
  2026-06-08T14:43:00 +02 carrier  ACCEPTED  code PC1  "d"
  2026-06-07 day  DATA_RECEIVED  code DR1  "e"
  service "colissimo"
  origin [country "FR"]
  destination [country "FR"]
warning TIME DR1
warning TIME estimDate
