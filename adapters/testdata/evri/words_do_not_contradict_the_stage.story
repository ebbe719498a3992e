# Words refine a stage or say what is wrong; a promise is no delivery, and trouble is what its words say.
=== ask
8000000000000017

=== reply 200
content-type: application/json

[
 {
  "dateTime": "2026-06-12T09:00:00Z",
  "trackingStage": {
   "trackingStageCode": "3",
   "description": "stage 3"
  },
  "trackingPoint": {
   "trackingPointCode": "NEW_CODE_1",
   "description": "It will be delivered tomorrow"
  }
 },
 {
  "dateTime": "2026-06-12T10:00:00Z",
  "trackingStage": {
   "trackingStageCode": "3",
   "description": "stage 3"
  },
  "trackingPoint": {
   "trackingPointCode": "NEW_CODE_2",
   "description": "It's running late, sorry for the delay"
  }
 },
 {
  "dateTime": "2026-06-13T10:00:00Z",
  "trackingStage": {
   "trackingStageCode": "5_COURIER",
   "description": "stage 5_COURIER"
  },
  "trackingPoint": {
   "trackingPointCode": "NEW_CODE_3",
   "description": "Delivered to a neighbour"
  }
 },
 {
  "dateTime": "2026-06-14T10:00:00Z",
  "trackingStage": {
   "trackingStageCode": "6_ACTION",
   "description": "stage 6_ACTION"
  },
  "trackingPoint": {
   "trackingPointCode": "NEW_CODE_4",
   "description": "Refused by recipient"
  }
 },
 {
  "dateTime": "2026-06-11T10:00:00Z",
  "trackingStage": {
   "trackingStageCode": "2",
   "description": "stage 2"
  },
  "trackingPoint": {
   "trackingPointCode": "NEW_CODE_5",
   "description": "Collected from sender"
  }
 }
]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 FOUND
  2026-06-12T09:00:00 +00 said  IN_TRANSIT  code NEW_CODE_1  "It will be delivered tomorrow"
  2026-06-12T10:00:00 +00 said  DELAYED  code NEW_CODE_2  "It's running late, sorry for the delay"
  2026-06-13T10:00:00 +00 said  DELIVERED_TO_NEIGHBOUR  code NEW_CODE_3  "Delivered to a neighbour"
  2026-06-14T10:00:00 +00 said  REFUSED (RECIPIENT_REFUSED)  code NEW_CODE_4  "Refused by recipient"
  2026-06-11T10:00:00 +00 said  PICKED_UP  code NEW_CODE_5  "Collected from sender"
warning UNMAPPED_CODE NEW_CODE_1
warning UNMAPPED_CODE NEW_CODE_2
warning UNMAPPED_CODE NEW_CODE_3
warning UNMAPPED_CODE NEW_CODE_4
warning UNMAPPED_CODE NEW_CODE_5
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)
