# One client spells the API's path in another way: it is part of the base URL.
=== account
client_id = "kT4wYexampleEvriClient"
client_secret = "n8Vq2exampleEvriSecret"
api_key = "3f9c01d7example5b2a"
base_url = "https://api.hermesworld.co.uk/client-trackingapi/v1"

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
request GET https://api.hermesworld.co.uk/client-trackingapi/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-10T09:00:00 +00 said  DATA_RECEIVED  "We're expecting your parcel"
  2026-06-10T15:12:00 +00 said  DROPPED_OFF  "Parcel dropped off at ParcelShop"
  2026-06-11T02:30:10 +00 said  ARRIVED  "Received at our hub"
  2026-06-12T05:10:00 +00 said  IN_TRANSIT  "On its way to the courier"
follow-up "etas"
  request GET https://api.hermesworld.co.uk/client-trackingapi/v1/etas?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)
