# Texts without ids, as senders are told them; what denies a word goes before the word.
=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-01T00:00:00Z",
  "trackingPoint": {
   "description": "We're expecting your parcel"
  }
 },
 {
  "dateTime": "2026-06-01T01:00:00Z",
  "trackingPoint": {
   "description": "Awaiting drop-off"
  }
 },
 {
  "dateTime": "2026-06-01T02:00:00Z",
  "trackingPoint": {
   "description": "Dropped off at ParcelShop"
  }
 },
 {
  "dateTime": "2026-06-01T03:00:00Z",
  "trackingPoint": {
   "description": "Received at ParcelShop"
  }
 },
 {
  "dateTime": "2026-06-01T04:00:00Z",
  "trackingPoint": {
   "description": "Waiting to be collected"
  }
 },
 {
  "dateTime": "2026-06-01T05:00:00Z",
  "trackingPoint": {
   "description": "Collected by courier"
  }
 },
 {
  "dateTime": "2026-06-01T06:00:00Z",
  "trackingPoint": {
   "description": "Received at hub"
  }
 },
 {
  "dateTime": "2026-06-01T07:00:00Z",
  "trackingPoint": {
   "description": "Arrived at local depot"
  }
 },
 {
  "dateTime": "2026-06-01T08:00:00Z",
  "trackingPoint": {
   "description": "On its way to the courier"
  }
 },
 {
  "dateTime": "2026-06-01T09:00:00Z",
  "trackingPoint": {
   "description": "Out for delivery"
  }
 },
 {
  "dateTime": "2026-06-01T10:00:00Z",
  "trackingPoint": {
   "description": "Your parcel will be delivered today"
  }
 },
 {
  "dateTime": "2026-06-01T11:00:00Z",
  "trackingPoint": {
   "description": "Delivery attempted"
  }
 },
 {
  "dateTime": "2026-06-01T12:00:00Z",
  "trackingPoint": {
   "description": "We tried to deliver your parcel"
  }
 },
 {
  "dateTime": "2026-06-01T13:00:00Z",
  "trackingPoint": {
   "description": "Unable to deliver"
  }
 },
 {
  "dateTime": "2026-06-01T14:00:00Z",
  "trackingPoint": {
   "description": "Could not be delivered"
  }
 },
 {
  "dateTime": "2026-06-01T15:00:00Z",
  "trackingPoint": {
   "description": "Not delivered - address query"
  }
 },
 {
  "dateTime": "2026-06-01T16:00:00Z",
  "trackingPoint": {
   "description": "Sorry we missed you"
  }
 },
 {
  "dateTime": "2026-06-01T17:00:00Z",
  "trackingPoint": {
   "description": "Your delivery is delayed"
  }
 },
 {
  "dateTime": "2026-06-01T18:00:00Z",
  "trackingPoint": {
   "description": "Ready to collect from ParcelShop"
  }
 },
 {
  "dateTime": "2026-06-01T19:00:00Z",
  "trackingPoint": {
   "description": "Delivered to ParcelShop"
  }
 },
 {
  "dateTime": "2026-06-02T00:00:00Z",
  "trackingPoint": {
   "description": "Parcel not collected"
  }
 },
 {
  "dateTime": "2026-06-02T01:00:00Z",
  "trackingPoint": {
   "description": "Collected by customer"
  }
 },
 {
  "dateTime": "2026-06-02T02:00:00Z",
  "trackingPoint": {
   "description": "Refused by recipient"
  }
 },
 {
  "dateTime": "2026-06-02T03:00:00Z",
  "trackingPoint": {
   "description": "Courier returned to depot"
  }
 },
 {
  "dateTime": "2026-06-02T04:00:00Z",
  "trackingPoint": {
   "description": "Returning to sender"
  }
 },
 {
  "dateTime": "2026-06-02T05:00:00Z",
  "trackingPoint": {
   "description": "Return received at hub"
  }
 },
 {
  "dateTime": "2026-06-02T06:00:00Z",
  "trackingPoint": {
   "description": "Delivered to neighbour"
  }
 },
 {
  "dateTime": "2026-06-02T07:00:00Z",
  "trackingPoint": {
   "description": "Delivered to your safe place"
  }
 },
 {
  "dateTime": "2026-06-02T08:00:00Z",
  "trackingPoint": {
   "description": "Delivered through the letterbox"
  }
 },
 {
  "dateTime": "2026-06-02T09:00:00Z",
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
  2026-06-01T00:00:00 +00 said  DATA_RECEIVED  "We're expecting your parcel"
  2026-06-01T01:00:00 +00 said  AWAITING_HANDOVER  "Awaiting drop-off"
  2026-06-01T02:00:00 +00 said  DROPPED_OFF  "Dropped off at ParcelShop"
  2026-06-01T03:00:00 +00 said  DROPPED_OFF  "Received at ParcelShop"
  2026-06-01T04:00:00 +00 said  INFORMATION  "Waiting to be collected"
  2026-06-01T05:00:00 +00 said  PICKED_UP  "Collected by courier"
  2026-06-01T06:00:00 +00 said  ARRIVED  "Received at hub"
  2026-06-01T07:00:00 +00 said  ARRIVED  "Arrived at local depot"
  2026-06-01T08:00:00 +00 said  IN_TRANSIT  "On its way to the courier"
  2026-06-01T09:00:00 +00 said  OUT_FOR_DELIVERY  "Out for delivery"
  2026-06-01T10:00:00 +00 said  DELIVERY_SCHEDULED  "Your parcel will be delivered today"
  2026-06-01T11:00:00 +00 said  DELIVERY_ATTEMPTED  "Delivery attempted"
  2026-06-01T12:00:00 +00 said  DELIVERY_ATTEMPTED  "We tried to deliver your parcel"
  2026-06-01T13:00:00 +00 said  DELIVERY_ATTEMPTED  "Unable to deliver"
  2026-06-01T14:00:00 +00 said  DELIVERY_ATTEMPTED  "Could not be delivered"
  2026-06-01T15:00:00 +00 said  DELIVERY_ATTEMPTED  "Not delivered - address query"
  2026-06-01T16:00:00 +00 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  "Sorry we missed you"
  2026-06-01T17:00:00 +00 said  DELAYED  "Your delivery is delayed"
  2026-06-01T18:00:00 +00 said  AVAILABLE_FOR_PICKUP  "Ready to collect from ParcelShop"
  2026-06-01T19:00:00 +00 said  AVAILABLE_FOR_PICKUP  "Delivered to ParcelShop"
  2026-06-02T00:00:00 +00 said  NOT_COLLECTED (RECIPIENT_NOT_COLLECTED)  "Parcel not collected"
  2026-06-02T01:00:00 +00 said  COLLECTED  "Collected by customer"
  2026-06-02T02:00:00 +00 said  REFUSED (RECIPIENT_REFUSED)  "Refused by recipient"
  2026-06-02T03:00:00 +00 said  ARRIVED  "Courier returned to depot"
  2026-06-02T04:00:00 +00 said  RETURNING  "Returning to sender"
  2026-06-02T05:00:00 +00 said  RETURNING  "Return received at hub"
  2026-06-02T06:00:00 +00 said  DELIVERED_TO_NEIGHBOUR  "Delivered to neighbour"
  2026-06-02T07:00:00 +00 said  DELIVERED_TO_SAFE_PLACE  "Delivered to your safe place"
  2026-06-02T08:00:00 +00 said  DELIVERED_TO_MAILBOX  "Delivered through the letterbox"
  2026-06-02T09:00:00 +00 said  DELIVERED  "Delivered"
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)
