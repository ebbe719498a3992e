# The numeric ids of the first mile, as texts and as numbers.
=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-10T09:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "715",
   "description": "-"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/715"
   }
  ]
 },
 {
  "dateTime": "2026-06-11T09:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": 708,
   "description": "-"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/708"
   }
  ]
 },
 {
  "dateTime": "2026-06-12T09:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "690",
   "description": "-"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/690"
   }
  ]
 },
 {
  "dateTime": "2026-06-13T09:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": 710,
   "description": "-"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/710"
   }
  ]
 },
 {
  "dateTime": "2026-06-14T09:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "688",
   "description": "-"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/688"
   }
  ]
 },
 {
  "dateTime": "2026-06-15T09:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": 689,
   "description": "-"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/689"
   }
  ]
 },
 {
  "dateTime": "2026-06-16T09:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "711",
   "description": "-"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/711"
   }
  ]
 }
]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-10T09:00:00 +00 said  AWAITING_HANDOVER  code 715  "-"
  2026-06-11T09:00:00 +00 said  DROPPED_OFF  code 708  "-"
  2026-06-12T09:00:00 +00 said  DROPPED_OFF  code 690  "-"
  2026-06-13T09:00:00 +00 said  PICKED_UP  code 710  "-"
  2026-06-14T09:00:00 +00 said  PICKED_UP  code 688  "-"
  2026-06-15T09:00:00 +00 said  PICKED_UP  code 689  "-"
  2026-06-16T09:00:00 +00 said  PICKED_UP  code 711  "-"
follow-up "etas"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/etas?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)
