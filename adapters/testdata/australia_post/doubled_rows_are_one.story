# Exact duplicates appear; the same second at another place is another event.
=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "status": "In transit",
   "trackable_items": [
    {
     "article_id": "8QW1000712011429",
     "product_type": "eParcel",
     "status": "In transit",
     "events": [
      {
       "location": "BRISBANE QLD",
       "description": "Departed facility",
       "date": "2026-05-25T23:55:01+10:00"
      },
      {
       "location": "BRISBANE QLD",
       "description": "Departed facility",
       "date": "2026-05-25T23:55:01+10:00"
      },
      {
       "location": "EAGLE FARM QLD",
       "description": "Departed facility",
       "date": "2026-05-25T23:55:01+10:00"
      },
      {
       "location": "NUNDAH QLD 4012",
       "description": "Received by Australia Post",
       "date": "2026-05-25T16:30:12+10:00"
      }
     ]
    }
   ]
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
report 8QW1000712011429 FOUND
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "EAGLE FARM" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  service "eParcel"
