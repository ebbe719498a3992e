# Nulls, lone texts, wrong types and unreadable times cost themselves.
=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 null,
 "x",
 {
  "dateTime": null,
  "trackingPoint": {
   "description": "Delivered"
  }
 },
 {
  "dateTime": "noon",
  "trackingPoint": null
 },
 {
  "dateTime": "2026-06-12T09:00:00Z",
  "trackingPoint": "Out for delivery",
  "description": "Out for delivery"
 },
 {
  "dateTime": "2026-06-12T10:00:00Z"
 },
 {
  "dateTime": "2026-06-12T11:00:00+01:00",
  "trackingPoint": []
 },
 {
  "dateTime": "2026-06-10T09:00:00.123Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": 715,
   "description": "Expected"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/715"
   }
  ]
 },
 {
  "dateTime": "2026-06-10T10:00:00",
  "trackingPoint": {
   "description": "Collected"
  }
 }
]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-12T09:00:00 +00 said  OUT_FOR_DELIVERY  "Out for delivery"
  2026-06-10T09:00:00 +00 said  AWAITING_HANDOVER  code 715  "Expected"
  2026-06-10T10:00:00 local  PICKED_UP  "Collected"
warning EVENT something in a list that is no object
warning TIME dateTime
warning EVENT an event that says nothing
follow-up "etas"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/etas?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)
