# Abroad the local clock is stamped with the offset of Melbourne: told as it was said. Customs on the way.
=== ask detail
ET405518226AU

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "ET405518226AU",
   "trackable_items": [
    {
     "consignment_id": "ET405518226AU",
     "number_of_items": 1,
     "items": [
      {
       "article_id": "ET405518226AU",
       "product_type": "International Express",
       "status": "Unknown",
       "events": [
        {
         "location": "CHICAGO - UNITED STATES",
         "description": "Item cleared by Customs",
         "date": "2026-02-07T09:00:00+11:00"
        },
        {
         "location": "CHICAGO - UNITED STATES",
         "description": "Item is in Customs",
         "date": "2026-02-06T15:00:00+11:00"
        },
        {
         "location": "CHICAGO - UNITED STATES",
         "description": "Arrived awaiting clearance",
         "date": "2026-02-06T11:00:00+11:00"
        },
        {
         "description": "Processed by air carrier",
         "date": "2026-02-04T08:08:00+11:00"
        },
        {
         "location": "SYDNEY NSW",
         "description": "Cleared and awaiting international departure",
         "date": "2026-02-03T20:08:00+11:00"
        },
        {
         "description": "Despatch Parcels from SYDNEY",
         "date": "2026-02-03T19:08:00+11:00"
        },
        {
         "description": "Arrived at facility in SYDNEY",
         "date": "2026-02-03T18:08:00+11:00"
        },
        {
         "location": "PERTH WA",
         "description": "Lodged by the sender",
         "date": "2026-02-03T09:08:00+11:00"
        }
       ]
      }
     ]
    }
   ]
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=ET405518226AU
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
report ET405518226AU FOUND
  2026-02-07T09:00:00 +11 said  CUSTOMS_CLEARED  "Item cleared by Customs"  [text "CHICAGO - UNITED STATES"]
  2026-02-06T15:00:00 +11 said  CUSTOMS_PROCESSING  "Item is in Customs"  [text "CHICAGO - UNITED STATES"]
  2026-02-06T11:00:00 +11 said  CUSTOMS_PROCESSING  "Arrived awaiting clearance"  [text "CHICAGO - UNITED STATES"]
  2026-02-04T08:08:00 +11 said  DEPARTED  "Processed by air carrier"
  2026-02-03T20:08:00 +11 said  CUSTOMS_CLEARED  "Cleared and awaiting international departure"  [city "SYDNEY" region "NSW" country "AU"]
  2026-02-03T19:08:00 +11 said  DEPARTED  "Despatch Parcels from SYDNEY"
  2026-02-03T18:08:00 +11 said  ARRIVED  "Arrived at facility in SYDNEY"
  2026-02-03T09:08:00 +11 said  DROPPED_OFF  "Lodged by the sender"  [city "PERTH" region "WA" country "AU"]
  service "International Express"
  pieces 1
