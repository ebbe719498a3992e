# On the way back, and delivered to the sender.
=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "status": "Returned to sender",
   "trackable_items": [
    {
     "article_id": "8QW1000712011429",
     "product_type": "eParcel",
     "status": "Returned to sender",
     "events": [
      {
       "location": "NUNDAH QLD",
       "description": "Delivered to sender",
       "date": "2026-06-02T14:43:09+10:00"
      },
      {
       "description": "In transit to next facility in BRISBANE QLD",
       "date": "2026-05-30T01:00:00+10:00"
      },
      {
       "location": "ALEXANDRIA NSW",
       "description": "Return to sender",
       "date": "2026-05-29T09:00:00+10:00"
      },
      {
       "location": "ALEXANDRIA NSW",
       "description": "Onboard for delivery",
       "date": "2026-05-28T08:02:44+10:00"
      },
      {
       "location": "CHULLORA NSW",
       "description": "Item processed at facility",
       "date": "2026-05-26T21:10:40+10:00"
      },
      {
       "location": "BRISBANE QLD",
       "description": "Departed facility",
       "date": "2026-05-25T23:55:01+10:00"
      },
      {
       "location": "NUNDAH QLD 4012",
       "description": "Received by Australia Post",
       "date": "2026-05-25T16:30:12+10:00"
      },
      {
       "description": "Shipping information approved by Australia Post",
       "date": "2026-05-25T11:27:15+10:00"
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
  2026-06-02T14:43:09 +10 said  RETURNED  "Delivered to sender"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-30T01:00:00 +10 said  DEPARTED  "In transit to next facility in BRISBANE QLD"
  2026-05-29T09:00:00 +10 said  RETURNING  "Return to sender"  [city "ALEXANDRIA" region "NSW" country "AU"]
  2026-05-28T08:02:44 +10 said  OUT_FOR_DELIVERY  "Onboard for delivery"  [city "ALEXANDRIA" region "NSW" country "AU"]
  2026-05-26T21:10:40 +10 said  PROCESSED  "Item processed at facility"  [city "CHULLORA" region "NSW" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  service "eParcel"
