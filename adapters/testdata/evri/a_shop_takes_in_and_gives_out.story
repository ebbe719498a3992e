# ARRIVED_PARCELSHOP is the sender's or the recipient's shop: the stage says which.
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
      "trackingStageCode": "5_SHOP",
      "description": "stage 5_SHOP"
     },
     "trackingPoint": {
      "trackingPointCode": "COLLECTED_FROM_PARCELSHOP",
      "description": "Gone"
     }
    },
    {
     "dateTime": "2026-06-13T13:00:00Z",
     "trackingStage": {
      "trackingStageCode": "4_SHOP",
      "description": "stage 4_SHOP"
     },
     "trackingPoint": {
      "trackingPointCode": "ARRIVED_PARCELSHOP",
      "description": "It is here"
     }
    },
    {
     "dateTime": "2026-06-11T13:00:00Z",
     "trackingStage": {
      "trackingStageCode": "1",
      "description": "stage 1"
     },
     "trackingPoint": {
      "trackingPointCode": "ARRIVED_PARCELSHOP",
      "description": "It is here"
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
  2026-06-14T13:00:00 +00 said  COLLECTED  code COLLECTED_FROM_PARCELSHOP  "Gone"
  2026-06-13T13:00:00 +00 said  AVAILABLE_FOR_PICKUP  code ARRIVED_PARCELSHOP  "It is here"
  2026-06-11T13:00:00 +00 said  DROPPED_OFF  code ARRIVED_PARCELSHOP  "It is here"
follow-up "signatures"
  request GET https://api.hermesworld.co.uk/client-tracking-api/v1/signatures?barcode=8000000000000017
    accept: application/json
    apikey: (secret)
    authorization: (secret)
