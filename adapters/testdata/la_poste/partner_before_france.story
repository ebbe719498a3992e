# What comes to France had the partner's number before; the same number is no other.

=== ask
EW700100019FR

=== reply 200
content-type: application/json

{
 "lang": "en_GB",
 "scope": "open",
 "returnCode": 200,
 "shipment": {
  "idShip": "EW700100019FR",
  "urlDetail": "https://www.laposte.fr/outils/suivre-vos-envois?code=EW700100019FR",
  "holder": 4,
  "product": "colissimo",
  "isFinal": true,
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
    "code": "DI1",
    "label": "Delivered.",
    "date": "2026-06-18T09:38:00+02:00"
   },
   {
    "code": "ET3",
    "label": "Arrived in the country of destination.",
    "date": "2026-06-16T09:01:00+02:00"
   },
   {
    "code": "ET4",
    "label": "In transit in another country.",
    "date": "2026-06-14T03:01:00+02:00"
   },
   {
    "code": "ET2",
    "label": "Left the country of origin.",
    "date": "2026-06-12T21:01:00+02:00"
   },
   {
    "code": "PC2",
    "label": "Taken in charge in the country of origin.",
    "date": "2026-06-11T09:01:00+02:00"
   }
  ],
  "contextData": {
   "originCountry": "DE",
   "arrivalCountry": "FR",
   "partner": {
    "name": "DEUTSCHE POST",
    "network": "UPU",
    "reference": "QX700100019DE"
   }
  },
  "url": "https://www.laposte.fr/outils/suivre-vos-envois?code=EW700100019FR"
 }
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/EW700100019FR?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report EW700100019FR FOUND
  2026-06-18T09:38:00 +02 said  DELIVERED  code DI1  "Delivered."
  2026-06-16T09:01:00 +02 said  ARRIVED_IN_COUNTRY  code ET3  "Arrived in the country of destination."
  2026-06-14T03:01:00 +02 said  IN_TRANSIT  code ET4  "In transit in another country."
  2026-06-12T21:01:00 +02 said  EXPORTED  code ET2  "Left the country of origin."
  2026-06-11T09:01:00 +02 said  ACCEPTED  code PC2  "Taken in charge in the country of origin."
  service "colissimo"
  shipped 2026-06-08
  origin [country "DE"]
  destination [country "FR"]
  leg ORIGINAL dhl_unified/QX700100019DE

=== ask
EW700100019FR

=== reply 200
content-type: application/json

{
 "lang": "en_GB",
 "scope": "open",
 "returnCode": 200,
 "shipment": {
  "idShip": "EW700100019FR",
  "urlDetail": "https://www.laposte.fr/outils/suivre-vos-envois?code=EW700100019FR",
  "holder": 4,
  "product": "colissimo",
  "isFinal": true,
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
    "code": "DI1",
    "label": "Delivered.",
    "date": "2026-06-18T09:38:00+02:00"
   },
   {
    "code": "ET3",
    "label": "Arrived in the country of destination.",
    "date": "2026-06-16T09:01:00+02:00"
   },
   {
    "code": "ET4",
    "label": "In transit in another country.",
    "date": "2026-06-14T03:01:00+02:00"
   },
   {
    "code": "ET2",
    "label": "Left the country of origin.",
    "date": "2026-06-12T21:01:00+02:00"
   },
   {
    "code": "PC2",
    "label": "Taken in charge in the country of origin.",
    "date": "2026-06-11T09:01:00+02:00"
   }
  ],
  "contextData": {
   "originCountry": "FR",
   "arrivalCountry": "DE",
   "partner": {
    "reference": "ew700100019fr"
   }
  },
  "url": "https://www.laposte.fr/outils/suivre-vos-envois?code=EW700100019FR"
 }
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/EW700100019FR?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report EW700100019FR FOUND
  2026-06-18T09:38:00 +02 said  DELIVERED  code DI1  "Delivered."
  2026-06-16T09:01:00 +02 said  ARRIVED_IN_COUNTRY  code ET3  "Arrived in the country of destination."
  2026-06-14T03:01:00 +02 said  IN_TRANSIT  code ET4  "In transit in another country."
  2026-06-12T21:01:00 +02 said  EXPORTED  code ET2  "Left the country of origin."
  2026-06-11T09:01:00 +02 said  ACCEPTED  code PC2  "Taken in charge in the country of origin."
  service "colissimo"
  shipped 2026-06-08
  origin [country "FR"]
  destination [country "DE"]
