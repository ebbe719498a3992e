# A failing follow-up is a fault of its own; what the events said is not lost by it.
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

=== follow-up reply 503
content-type: application/json

=== told
fault UNAVAILABLE: carrier unavailable (HTTP 503): HTTP 503

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
 },
 {
  "dateTime": "2026-06-12T08:00:00Z",
  "trackingPoint": {
   "description": "Out for delivery"
  }
 },
 {
  "dateTime": "2026-06-12T13:41:20Z",
  "trackingPoint": {
   "description": "Delivered"
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
  2026-06-12T08:00:00 +00 said  OUT_FOR_DELIVERY  "Out for delivery"
  2026-06-12T13:41:20 +00 said  DELIVERED  "Delivered"
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 429
content-type: application/json

{
 "message": "API rate limit exceeded"
}

=== told
fault THROTTLED: throttled: API rate limit exceeded
