# Ids that nobody knows with words in no rule; a new stage; words alone; COURIER_DELIVERY without its stage.
=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-12T09:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "4242",
   "description": "Levitated"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/4242"
   }
  ]
 },
 {
  "dateTime": "2026-06-12T10:00:00Z",
  "trackingStage": {
   "trackingStageCode": "9_DRONE"
  }
 },
 {
  "dateTime": "2026-06-12T11:00:00Z",
  "trackingPoint": {
   "description": "Levitated"
  }
 },
 {
  "dateTime": "2026-06-12T12:00:00Z",
  "trackingPoint": {
   "trackingPointCode": "COURIER_DELIVERY"
  }
 },
 {
  "dateTime": "2026-06-10T09:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "715",
   "description": "Known"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/715"
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
  2026-06-12T09:00:00 +00 said  UNKNOWN  code 4242  "Levitated"
  2026-06-12T10:00:00 +00 said  UNKNOWN  code 9_DRONE
  2026-06-12T11:00:00 +00 said  UNKNOWN  "Levitated"
  2026-06-12T12:00:00 +00 said  UNKNOWN  code COURIER_DELIVERY
  2026-06-10T09:00:00 +00 said  AWAITING_HANDOVER  code 715  "Known"
warning UNMAPPED_CODE 4242
warning UNMAPPED_CODE 9_DRONE
warning UNMAPPED_CODE a text without code in no rule
warning UNMAPPED_CODE COURIER_DELIVERY
follow-up "etas"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/etas?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)
