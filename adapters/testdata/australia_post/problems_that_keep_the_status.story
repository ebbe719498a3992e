# Delays and holds are problems of a parcel on its way. A status of its own only warns.
=== ask detail
8QW1000712011429
8QW1000713011421

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "status": "Possible delay",
   "trackable_items": [
    {
     "article_id": "8QW1000712011429",
     "product_type": "eParcel",
     "status": "Possible delay",
     "events": [
      {
       "description": "Possible delay",
       "date": "2026-05-27T15:59:55+10:00"
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
  },
  {
   "tracking_id": "8QW1000713011421",
   "status": "Held by courier",
   "trackable_items": [
    {
     "article_id": "8QW1000713011421",
     "product_type": "eParcel",
     "status": "Held by courier",
     "events": [
      {
       "description": "Held by courier",
       "date": "2026-05-27T15:59:55+10:00"
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
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429,8QW1000713011421
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
report 8QW1000712011429 FOUND
  2026-05-27T15:59:55 +10 said  DELAYED  "Possible delay"
  2026-05-26T21:10:40 +10 said  PROCESSED  "Item processed at facility"  [city "CHULLORA" region "NSW" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  service "eParcel"
report 8QW1000713011421 FOUND
  2026-05-27T15:59:55 +10 said  HELD  "Held by courier"
  2026-05-26T21:10:40 +10 said  PROCESSED  "Item processed at facility"  [city "CHULLORA" region "NSW" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  service "eParcel"

=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "status": "Possible delay",
   "trackable_items": [
    {
     "article_id": "8QW1000712011429",
     "product_type": "eParcel",
     "status": "Possible delay",
     "events": [
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
  2026-05-26T21:10:40 +10 said  PROCESSED  "Item processed at facility"  [city "CHULLORA" region "NSW" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  service "eParcel"
warning SUMMARY status Possible delay
