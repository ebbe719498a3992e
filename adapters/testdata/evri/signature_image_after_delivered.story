# The other shapes: one object, a list in an object, an image without a name, a name without an image.
=== ask
8000000000000017

=== reply 200
content-type: application/json

{
 "events": [
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
  },
  {
   "dateTime": "2026-06-12T08:00:00Z",
   "location": {
    "latitude": 51.5,
    "longitude": -0.1
   },
   "trackingPoint": {
    "trackingPointId": "9003",
    "description": "Out for delivery"
   },
   "links": [
    {
     "rel": "self",
     "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9003"
    }
   ]
  },
  {
   "dateTime": "2026-06-12T13:41:20Z",
   "location": {
    "latitude": 51.5,
    "longitude": -0.1
   },
   "trackingPoint": {
    "trackingPointId": "9004",
    "description": "Delivered"
   },
   "links": [
    {
     "rel": "self",
     "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9004"
    }
   ]
  }
 ]
}

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
  2026-06-12T08:00:00 +00 said  OUT_FOR_DELIVERY  code 9003  "Out for delivery"
  2026-06-12T13:41:20 +00 said  DELIVERED  code 9004  "Delivered"
warning UNMAPPED_CODE 9001
warning UNMAPPED_CODE 9002
warning UNMAPPED_CODE 9003
warning UNMAPPED_CODE 9004
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

{
 "barcode": "8000000000000017",
 "imageBase64": "iVBORw0KGgoAAAANSUhEUgAA",
 "imageFormat": "PNG",
 "printedName": "A EXAMPLE",
 "signedAt": "2026-06-12T13:41:20Z"
}

=== told
report 8000000000000017 FOUND
  delivery signed by "A EXAMPLE" signature

=== ask
8000000000000017

=== reply 200
content-type: application/json

{
 "events": [
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
  },
  {
   "dateTime": "2026-06-12T08:00:00Z",
   "location": {
    "latitude": 51.5,
    "longitude": -0.1
   },
   "trackingPoint": {
    "trackingPointId": "9003",
    "description": "Out for delivery"
   },
   "links": [
    {
     "rel": "self",
     "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9003"
    }
   ]
  },
  {
   "dateTime": "2026-06-12T13:41:20Z",
   "location": {
    "latitude": 51.5,
    "longitude": -0.1
   },
   "trackingPoint": {
    "trackingPointId": "9004",
    "description": "Delivered"
   },
   "links": [
    {
     "rel": "self",
     "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9004"
    }
   ]
  }
 ]
}

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
  2026-06-12T08:00:00 +00 said  OUT_FOR_DELIVERY  code 9003  "Out for delivery"
  2026-06-12T13:41:20 +00 said  DELIVERED  code 9004  "Delivered"
warning UNMAPPED_CODE 9001
warning UNMAPPED_CODE 9002
warning UNMAPPED_CODE 9003
warning UNMAPPED_CODE 9004
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

{
 "signatures": [
  {
   "barcode": "8000000000000017",
   "imageBase64": "iVBORw0KGgoAAAANSUhEUgAA",
   "imageFormat": "PNG",
   "printedName": "A EXAMPLE",
   "signedAt": "2026-06-12T13:41:20Z"
  }
 ]
}

=== told
report 8000000000000017 FOUND
  delivery signed by "A EXAMPLE" signature

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
 },
 {
  "dateTime": "2026-06-12T08:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "9003",
   "description": "Out for delivery"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9003"
   }
  ]
 },
 {
  "dateTime": "2026-06-12T13:41:20Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "9004",
   "description": "Delivered"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9004"
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
  2026-06-12T08:00:00 +00 said  OUT_FOR_DELIVERY  code 9003  "Out for delivery"
  2026-06-12T13:41:20 +00 said  DELIVERED  code 9004  "Delivered"
warning UNMAPPED_CODE 9001
warning UNMAPPED_CODE 9002
warning UNMAPPED_CODE 9003
warning UNMAPPED_CODE 9004
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
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
  "signedAt": "2026-06-12T13:41:20Z"
 }
]

=== told
report 8000000000000017 FOUND
  delivery signature

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
 },
 {
  "dateTime": "2026-06-12T08:00:00Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "9003",
   "description": "Out for delivery"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9003"
   }
  ]
 },
 {
  "dateTime": "2026-06-12T13:41:20Z",
  "location": {
   "latitude": 51.5,
   "longitude": -0.1
  },
  "trackingPoint": {
   "trackingPointId": "9004",
   "description": "Delivered"
  },
  "links": [
   {
    "rel": "self",
    "href": "https://api.hermesworld.co.uk/client-tracking-api/v1/tracking-points/9004"
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
  2026-06-12T08:00:00 +00 said  OUT_FOR_DELIVERY  code 9003  "Out for delivery"
  2026-06-12T13:41:20 +00 said  DELIVERED  code 9004  "Delivered"
warning UNMAPPED_CODE 9001
warning UNMAPPED_CODE 9002
warning UNMAPPED_CODE 9003
warning UNMAPPED_CODE 9004
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

[
 {
  "barcode": "8000000000000017",
  "printedName": "A EXAMPLE",
  "signedAt": "2026-06-12T13:41:20Z"
 }
]

=== told
report 8000000000000017 FOUND
  delivery signed by "A EXAMPLE"
