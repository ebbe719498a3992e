# On its way: known ids, other ids by their words with a warning; then the estimate is asked for.
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
   "description": "We're expecting your parcel"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/715"
   }
  ]
 },
 {
  "dateTime": "2026-06-10T15:12:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "708",
   "description": "Parcel dropped off at ParcelShop"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/708"
   }
  ]
 },
 {
  "dateTime": "2026-06-11T02:30:10Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "9001",
   "description": "Received at our hub"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9001"
   }
  ]
 },
 {
  "dateTime": "2026-06-12T05:10:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "9002",
   "description": "On its way to the courier"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9002"
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
  2026-06-10T09:00:00 +00 said  AWAITING_HANDOVER  code 715  "We're expecting your parcel"
  2026-06-10T15:12:00 +00 said  DROPPED_OFF  code 708  "Parcel dropped off at ParcelShop"
  2026-06-11T02:30:10 +00 said  ARRIVED  code 9001  "Received at our hub"
  2026-06-12T05:10:00 +00 said  IN_TRANSIT  code 9002  "On its way to the courier"
warning UNMAPPED_CODE 9001
warning UNMAPPED_CODE 9002
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
  "displayString": "Today between 13:00 and 15:00",
  "fromDateTime": "2026-06-12T12:00:00Z",
  "toDateTime": "2026-06-12T14:00:00Z",
  "type": "WINDOW"
 }
]

=== told
report 8000000000000017 FOUND
  estimate 2026-06-12T12:00:00 +00 said to 2026-06-12T14:00:00 +00 said
