# Answers to the website have stages: each alone, and in their wrapping with the point's codes.
=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-12T00:00:00Z",
  "trackingStage": {
   "trackingStageCode": "0"
  }
 },
 {
  "dateTime": "2026-06-12T01:00:00Z",
  "trackingStage": {
   "trackingStageCode": "1"
  }
 },
 {
  "dateTime": "2026-06-12T02:00:00Z",
  "trackingStage": {
   "trackingStageCode": "2"
  }
 },
 {
  "dateTime": "2026-06-12T03:00:00Z",
  "trackingStage": {
   "trackingStageCode": "3"
  }
 },
 {
  "dateTime": "2026-06-12T04:00:00Z",
  "trackingStage": {
   "trackingStageCode": "4"
  }
 },
 {
  "dateTime": "2026-06-12T05:00:00Z",
  "trackingStage": {
   "trackingStageCode": "4_COURIER"
  }
 },
 {
  "dateTime": "2026-06-12T06:00:00Z",
  "trackingStage": {
   "trackingStageCode": "4_SHOP"
  }
 },
 {
  "dateTime": "2026-06-12T07:00:00Z",
  "trackingStage": {
   "trackingStageCode": "4_LOCKER"
  }
 },
 {
  "dateTime": "2026-06-12T08:00:00Z",
  "trackingStage": {
   "trackingStageCode": "5_COURIER"
  }
 },
 {
  "dateTime": "2026-06-12T09:00:00Z",
  "trackingStage": {
   "trackingStageCode": "5_SHOP"
  }
 },
 {
  "dateTime": "2026-06-12T10:00:00Z",
  "trackingStage": {
   "trackingStageCode": "5_LOCKER"
  }
 },
 {
  "dateTime": "2026-06-12T11:00:00Z",
  "trackingStage": {
   "trackingStageCode": "6"
  }
 },
 {
  "dateTime": "2026-06-12T12:00:00Z",
  "trackingStage": {
   "trackingStageCode": "6_INFO"
  }
 },
 {
  "dateTime": "2026-06-12T13:00:00Z",
  "trackingStage": {
   "trackingStageCode": "6_ACTION"
  }
 },
 {
  "dateTime": "2026-06-12T14:00:00Z",
  "trackingStage": {
   "trackingStageCode": "A"
  }
 }
]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-12T00:00:00 +00 said  DATA_RECEIVED  code 0
  2026-06-12T01:00:00 +00 said  DATA_RECEIVED  code 1
  2026-06-12T02:00:00 +00 said  ARRIVED  code 2
  2026-06-12T03:00:00 +00 said  IN_TRANSIT  code 3
  2026-06-12T04:00:00 +00 said  IN_TRANSIT  code 4
  2026-06-12T05:00:00 +00 said  OUT_FOR_DELIVERY  code 4_COURIER
  2026-06-12T06:00:00 +00 said  AVAILABLE_FOR_PICKUP  code 4_SHOP
  2026-06-12T07:00:00 +00 said  AVAILABLE_FOR_PICKUP  code 4_LOCKER
  2026-06-12T08:00:00 +00 said  DELIVERED  code 5_COURIER
  2026-06-12T09:00:00 +00 said  DELIVERED  code 5_SHOP
  2026-06-12T10:00:00 +00 said  DELIVERED  code 5_LOCKER
  2026-06-12T11:00:00 +00 said  EXCEPTION  code 6
  2026-06-12T12:00:00 +00 said  EXCEPTION  code 6_INFO
  2026-06-12T13:00:00 +00 said  EXCEPTION  code 6_ACTION
  2026-06-12T14:00:00 +00 said  RETURNING  code A
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)

=== ask
8000000000000017

=== reply 200
content-type: application/json

{
 "results": [
  {
   "barcode": "8000000000000017",
   "trackingEvents": [
    {
     "dateTime": "2026-06-14T13:00:00Z",
     "trackingStage": {
      "trackingStageCode": "5_COURIER",
      "description": "stage 5_COURIER"
     },
     "trackingPoint": {
      "trackingPointCode": "COURIER_DELIVERY",
      "description": "Signed and handed over"
     }
    },
    {
     "dateTime": "2026-06-13T20:00:00Z",
     "trackingStage": {
      "trackingStageCode": "6_INFO",
      "description": "stage 6_INFO"
     },
     "trackingPoint": {
      "trackingPointCode": "DELAY_FIX_NWD",
      "description": "Next working day"
     }
    },
    {
     "dateTime": "2026-06-13T08:00:00Z",
     "trackingStage": {
      "trackingStageCode": "4_COURIER",
      "description": "stage 4_COURIER"
     },
     "trackingPoint": {
      "trackingPointCode": "COURIER_DELIVERY",
      "description": "With your local courier"
     }
    },
    {
     "dateTime": "2026-06-13T05:00:00Z",
     "trackingStage": {
      "trackingStageCode": "4_COURIER",
      "description": "stage 4_COURIER"
     },
     "trackingPoint": {
      "trackingPointCode": "LOCAL_DEPOT_INBOUND",
      "description": "At the depot"
     }
    },
    {
     "dateTime": "2026-06-12T19:00:00Z",
     "trackingStage": {
      "trackingStageCode": "2",
      "description": "stage 2"
     },
     "trackingPoint": {
      "trackingPointCode": "PROCESSING_DEPOT",
      "description": "At the depot"
     }
    },
    {
     "dateTime": "2026-06-12T02:00:00Z",
     "trackingStage": {
      "trackingStageCode": "2",
      "description": "stage 2"
     },
     "trackingPoint": {
      "trackingPointCode": "PROCESSING_HUB",
      "description": "At the hub"
     }
    },
    {
     "dateTime": "2026-06-11T17:00:00Z",
     "trackingStage": {
      "trackingStageCode": "1",
      "description": "stage 1"
     },
     "trackingPoint": {
      "trackingPointCode": "COLLECTED_FROM_PARCELSHOP",
      "description": "We've got it"
     }
    },
    {
     "dateTime": "2026-06-11T10:00:00Z",
     "trackingStage": {
      "trackingStageCode": "1",
      "description": "stage 1"
     },
     "trackingPoint": {
      "trackingPointCode": "ARRIVED_PARCELSHOP",
      "description": "At the shop"
     }
    },
    {
     "dateTime": "2026-06-10T10:00:00Z",
     "trackingStage": {
      "trackingStageCode": "0",
      "description": "stage 0"
     },
     "trackingPoint": {
      "trackingPointCode": "EXPECTED",
      "description": "Expected"
     }
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
  2026-06-14T13:00:00 +00 said  DELIVERED  code COURIER_DELIVERY  "Signed and handed over"
  2026-06-13T20:00:00 +00 said  DELAYED  code DELAY_FIX_NWD  "Next working day"
  2026-06-13T08:00:00 +00 said  OUT_FOR_DELIVERY  code COURIER_DELIVERY  "With your local courier"
  2026-06-13T05:00:00 +00 said  ARRIVED_AT_DELIVERY_FACILITY  code LOCAL_DEPOT_INBOUND  "At the depot"
  2026-06-12T19:00:00 +00 said  PROCESSED  code PROCESSING_DEPOT  "At the depot"
  2026-06-12T02:00:00 +00 said  PROCESSED  code PROCESSING_HUB  "At the hub"
  2026-06-11T17:00:00 +00 said  PICKED_UP  code COLLECTED_FROM_PARCELSHOP  "We've got it"
  2026-06-11T10:00:00 +00 said  DROPPED_OFF  code ARRIVED_PARCELSHOP  "At the shop"
  2026-06-10T10:00:00 +00 said  DATA_RECEIVED  code EXPECTED  "Expected"
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)
