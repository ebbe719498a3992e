# An article that was asked for has its own events only, though its consignment answers.
=== ask detail
8QW1000714021421

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000714021421",
   "trackable_items": [
    {
     "consignment_id": "8QW1000714",
     "number_of_items": "2",
     "items": [
      {
       "article_id": "8QW1000714011429",
       "product_type": "eParcel",
       "status": "Delivered",
       "events": [
        {
         "location": "ALEXANDRIA NSW",
         "description": "Delivered",
         "date": "2026-05-28T14:43:09+10:00"
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
      },
      {
       "article_id": "8QW1000714021421",
       "product_type": "eParcel",
       "status": "In transit",
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
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000714021421
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
report 8QW1000714021421 FOUND
  2026-05-26T21:10:40 +10 said  PROCESSED  "Item processed at facility"  [city "CHULLORA" region "NSW" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  service "eParcel"
  leg MASTER 8QW1000714

=== ask detail
8QW1000714021421
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000714",
   "trackable_items": [
    {
     "consignment_id": "8QW1000714",
     "number_of_items": "2",
     "items": [
      {
       "article_id": "8QW1000714011429",
       "product_type": "eParcel",
       "status": "Delivered",
       "events": [
        {
         "location": "ALEXANDRIA NSW",
         "description": "Delivered",
         "date": "2026-05-28T14:43:09+10:00"
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
      },
      {
       "article_id": "8QW1000714021421",
       "product_type": "eParcel",
       "status": "In transit",
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
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000714021421,8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
report 8QW1000714021421 FOUND
  2026-05-26T21:10:40 +10 said  PROCESSED  "Item processed at facility"  [city "CHULLORA" region "NSW" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  service "eParcel"
  leg MASTER 8QW1000714
