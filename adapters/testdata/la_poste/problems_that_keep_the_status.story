# Customs, a delay and a problem under way are problems; a problem solved is none.

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
    "code": "PB2",
    "label": "The problem is solved.",
    "date": "2026-06-12T12:00:00+02:00"
   },
   {
    "code": "PB1",
    "label": "A problem is under way.",
    "date": "2026-06-11T12:00:00+02:00"
   },
   {
    "code": "DI3",
    "label": "Delayed",
    "date": "2026-06-11T11:00:00+02:00"
   },
   {
    "code": "ID0",
    "label": "Customs information is asked for.",
    "date": "2026-06-10T14:00:00+02:00"
   },
   {
    "code": "DO3",
    "label": "Held in customs.",
    "date": "2026-06-10T13:00:00+02:00"
   },
   {
    "code": "DO2",
    "label": "Left customs.",
    "date": "2026-06-10T12:30:00+02:00"
   },
   {
    "code": "DO1",
    "label": "Entered customs.",
    "date": "2026-06-10T12:00:00+02:00"
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
  "url": "https://www.laposte.fr/outils/suivre-vos-envois?code=6A70010000001"
 }
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report 6A70010000001 FOUND
  2026-06-12T12:00:00 +02 said  RESOLVED  code PB2  "The problem is solved."
  2026-06-11T12:00:00 +02 said  EXCEPTION  code PB1  "A problem is under way."
  2026-06-11T11:00:00 +02 said  DELAYED  code DI3  "Delayed"
  2026-06-10T14:00:00 +02 said  CUSTOMS_DOCUMENTS_REQUIRED (CUSTOMS_DOCUMENTS)  code ID0  "Customs information is asked for."
  2026-06-10T13:00:00 +02 said  CUSTOMS_HELD  code DO3  "Held in customs."
  2026-06-10T12:30:00 +02 said  CUSTOMS_CLEARED  code DO2  "Left customs."
  2026-06-10T12:00:00 +02 said  CUSTOMS_PROCESSING  code DO1  "Entered customs."
  2026-06-10T07:31:00 +02 said  OUT_FOR_DELIVERY  code MD2  "Your parcel is being prepared for delivery."
  2026-06-10T05:02:00 +02 said  IN_TRANSIT  code ET1  "Your parcel has arrived at its delivery site."
  2026-06-09T02:20:00 +02 said  IN_TRANSIT  code ET1  "Your parcel is on its way."
  2026-06-08T14:43:00 +02 said  ACCEPTED  code PC1  "Your parcel has been handed in."
  2026-06-07T18:02:11 +02 said  DATA_RECEIVED  code DR1  "Your parcel will soon be handed to us."
  service "colissimo"
  shipped 2026-06-08
  origin [country "FR"]
  destination [country "FR"]
