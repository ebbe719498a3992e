# From and to, one of them, words alone; none is no fault.
=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-10T09:00:00Z",
  "trackingPoint": {
   "description": "We're expecting your parcel"
  }
 },
 {
  "dateTime": "2026-06-10T15:12:00Z",
  "trackingPoint": {
   "description": "Parcel dropped off at ParcelShop"
  }
 },
 {
  "dateTime": "2026-06-11T02:30:10Z",
  "trackingPoint": {
   "description": "Received at our hub"
  }
 },
 {
  "dateTime": "2026-06-12T05:10:00Z",
  "trackingPoint": {
   "description": "On its way to the courier"
  }
 }
]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-10T09:00:00 +00 said  DATA_RECEIVED  "We're expecting your parcel"
  2026-06-10T15:12:00 +00 said  DROPPED_OFF  "Parcel dropped off at ParcelShop"
  2026-06-11T02:30:10 +00 said  ARRIVED  "Received at our hub"
  2026-06-12T05:10:00 +00 said  IN_TRANSIT  "On its way to the courier"
follow-up "etas"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/etas?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

{
 "barcode": "8000000000000017",
 "displayString": "Today between 13:00 and 15:00",
 "fromDateTime": "2026-06-12T12:00:00Z",
 "toDateTime": "2026-06-12T14:00:00Z",
 "type": "WINDOW"
}

=== told
report 8000000000000017 FOUND
  estimate 2026-06-12T12:00:00 +00 said to 2026-06-12T14:00:00 +00 said

=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-10T09:00:00Z",
  "trackingPoint": {
   "description": "We're expecting your parcel"
  }
 },
 {
  "dateTime": "2026-06-10T15:12:00Z",
  "trackingPoint": {
   "description": "Parcel dropped off at ParcelShop"
  }
 },
 {
  "dateTime": "2026-06-11T02:30:10Z",
  "trackingPoint": {
   "description": "Received at our hub"
  }
 },
 {
  "dateTime": "2026-06-12T05:10:00Z",
  "trackingPoint": {
   "description": "On its way to the courier"
  }
 }
]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-10T09:00:00 +00 said  DATA_RECEIVED  "We're expecting your parcel"
  2026-06-10T15:12:00 +00 said  DROPPED_OFF  "Parcel dropped off at ParcelShop"
  2026-06-11T02:30:10 +00 said  ARRIVED  "Received at our hub"
  2026-06-12T05:10:00 +00 said  IN_TRANSIT  "On its way to the courier"
follow-up "etas"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/etas?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

{
 "etas": [
  {
   "barcode": "8000000000000017",
   "displayString": "By end of today",
   "toDateTime": "2026-06-12T20:00:00Z"
  }
 ]
}

=== told
report 8000000000000017 FOUND
  estimate 2026-06-12T20:00:00 +00 said

=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-10T09:00:00Z",
  "trackingPoint": {
   "description": "We're expecting your parcel"
  }
 },
 {
  "dateTime": "2026-06-10T15:12:00Z",
  "trackingPoint": {
   "description": "Parcel dropped off at ParcelShop"
  }
 },
 {
  "dateTime": "2026-06-11T02:30:10Z",
  "trackingPoint": {
   "description": "Received at our hub"
  }
 },
 {
  "dateTime": "2026-06-12T05:10:00Z",
  "trackingPoint": {
   "description": "On its way to the courier"
  }
 }
]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-10T09:00:00 +00 said  DATA_RECEIVED  "We're expecting your parcel"
  2026-06-10T15:12:00 +00 said  DROPPED_OFF  "Parcel dropped off at ParcelShop"
  2026-06-11T02:30:10 +00 said  ARRIVED  "Received at our hub"
  2026-06-12T05:10:00 +00 said  IN_TRANSIT  "On its way to the courier"
follow-up "etas"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/etas?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

[
 {
  "barcode": "8000000000000017",
  "displayString": "Soon"
 }
]

=== told
report 8000000000000017 FOUND
warning TIME an estimate without a readable time

=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-10T09:00:00Z",
  "trackingPoint": {
   "description": "We're expecting your parcel"
  }
 },
 {
  "dateTime": "2026-06-10T15:12:00Z",
  "trackingPoint": {
   "description": "Parcel dropped off at ParcelShop"
  }
 },
 {
  "dateTime": "2026-06-11T02:30:10Z",
  "trackingPoint": {
   "description": "Received at our hub"
  }
 },
 {
  "dateTime": "2026-06-12T05:10:00Z",
  "trackingPoint": {
   "description": "On its way to the courier"
  }
 }
]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-10T09:00:00 +00 said  DATA_RECEIVED  "We're expecting your parcel"
  2026-06-10T15:12:00 +00 said  DROPPED_OFF  "Parcel dropped off at ParcelShop"
  2026-06-11T02:30:10 +00 said  ARRIVED  "Received at our hub"
  2026-06-12T05:10:00 +00 said  IN_TRANSIT  "On its way to the courier"
follow-up "etas"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/etas?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 204
content-type: application/json

=== told
nothing

=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-10T09:00:00Z",
  "trackingPoint": {
   "description": "We're expecting your parcel"
  }
 },
 {
  "dateTime": "2026-06-10T15:12:00Z",
  "trackingPoint": {
   "description": "Parcel dropped off at ParcelShop"
  }
 },
 {
  "dateTime": "2026-06-11T02:30:10Z",
  "trackingPoint": {
   "description": "Received at our hub"
  }
 },
 {
  "dateTime": "2026-06-12T05:10:00Z",
  "trackingPoint": {
   "description": "On its way to the courier"
  }
 }
]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-10T09:00:00 +00 said  DATA_RECEIVED  "We're expecting your parcel"
  2026-06-10T15:12:00 +00 said  DROPPED_OFF  "Parcel dropped off at ParcelShop"
  2026-06-11T02:30:10 +00 said  ARRIVED  "Received at our hub"
  2026-06-12T05:10:00 +00 said  IN_TRANSIT  "On its way to the courier"
follow-up "etas"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/etas?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 404
content-type: text/html

<html>404</html>

=== told
nothing
