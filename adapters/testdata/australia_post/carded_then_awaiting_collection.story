# Nobody in, a card, a post office whose name stands in the text; texts are broken over lines.
=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "status": "Awaiting collection",
   "trackable_items": [
    {
     "article_id": "8QW1000712011429",
     "product_type": "eParcel",
     "status": "Awaiting collection",
     "events": [
      {
       "location": "MARRICKVILLE NSW",
       "description": "Awaiting Collection at MARRICKVILLE POST SHOP\n\t\t\t\t\t",
       "date": "2026-05-28T15:59:55+10:00"
      },
      {
       "location": "ALEXANDRIA NSW",
       "description": "Attempted delivery - being carded to Australia\n\t\t\t\t\t\tPost outlet",
       "date": "2026-05-28T11:46:22+10:00"
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
  2026-05-28T15:59:55 +10 said  AVAILABLE_FOR_PICKUP  "Awaiting Collection at MARRICKVILLE POST SHOP"  [city "MARRICKVILLE" region "NSW" country "AU"]
  2026-05-28T11:46:22 +10 said  DELIVERY_ATTEMPTED  "Attempted delivery - being carded to Australia Post outlet"  [city "ALEXANDRIA" region "NSW" country "AU"]
  2026-05-28T08:02:44 +10 said  OUT_FOR_DELIVERY  "Onboard for delivery"  [city "ALEXANDRIA" region "NSW" country "AU"]
  2026-05-26T21:10:40 +10 said  PROCESSED  "Item processed at facility"  [city "CHULLORA" region "NSW" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  pickup point "MARRICKVILLE POST SHOP" [city "MARRICKVILLE" region "NSW" country "AU"]
  service "eParcel"
