# 204 or 404: no signature, so a photo of the safe place may be there.
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

=== follow-up reply 204
content-type: application/json

=== told
follow-up "safe-place-photos"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/safe-place-photos?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

[
 {
  "barcode": "8000000000000017",
  "imageBase64": "iVBORw0KGgoAAAANSUhEUgAA",
  "imageFormat": "PNG",
  "takenAt": "2026-06-12T13:41:10Z"
 }
]

=== told
report 8000000000000017 FOUND
  delivery photo

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

=== follow-up reply 404
content-type: application/json

{
 "message": "Not found"
}

=== told
follow-up "safe-place-photos"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/safe-place-photos?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 404
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

=== follow-up reply 200
content-type: application/json

[]

=== told
follow-up "safe-place-photos"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/safe-place-photos?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

{
 "safePlacePhotos": [
  {
   "barcode": "8000000000000017",
   "imageBase64": "iVBORw0KGgoAAAANSUhEUgAA",
   "imageFormat": "PNG",
   "takenAt": "2026-06-12T13:41:10Z"
  }
 ]
}

=== told
report 8000000000000017 FOUND
  delivery photo
