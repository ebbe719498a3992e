# Left in a safe place, a neighbour, fully: all are deliveries. What denies one is an attempt.
=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "status": "Delivered in Full",
   "trackable_items": [
    {
     "article_id": "8QW1000712011429",
     "product_type": "eParcel",
     "status": "Delivered in Full",
     "events": [
      {
       "location": "ALEXANDRIA NSW",
       "description": "Left in a safe place",
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
  2026-05-28T14:43:09 +10 said  DELIVERED_TO_SAFE_PLACE  "Left in a safe place"  [city "ALEXANDRIA" region "NSW" country "AU"]
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
   "status": "Delivered",
   "trackable_items": [
    {
     "article_id": "8QW1000712011429",
     "product_type": "eParcel",
     "status": "Delivered",
     "events": [
      {
       "description": "Delivered to a neighbour",
       "date": "2026-05-28T14:43:09+10:00"
      },
      {
       "description": "Your item could not be delivered",
       "date": "2026-05-28T10:00:00+10:00"
      },
      {
       "description": "Unable to deliver - business closed",
       "date": "2026-05-27T10:00:00+10:00"
      },
      {
       "description": "Item not delivered",
       "date": "2026-05-26T23:00:00+10:00"
      },
      {
       "description": "To be Re-Delivered",
       "date": "2026-05-26T22:59:00+10:00"
      },
      {
       "description": "Will be delivered tomorrow",
       "date": "2026-05-26T22:58:00+10:00"
      },
      {
       "description": "Cannot be delivered",
       "date": "2026-05-26T22:57:00+10:00"
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
  2026-05-28T14:43:09 +10 said  DELIVERED_TO_NEIGHBOUR  "Delivered to a neighbour"
  2026-05-28T10:00:00 +10 said  DELIVERY_ATTEMPTED  "Your item could not be delivered"
  2026-05-27T10:00:00 +10 said  DELIVERY_ATTEMPTED  "Unable to deliver - business closed"
  2026-05-26T23:00:00 +10 said  DELIVERY_ATTEMPTED  "Item not delivered"
  2026-05-26T22:59:00 +10 said  DELIVERY_ATTEMPTED  "To be Re-Delivered"
  2026-05-26T22:58:00 +10 said  DELIVERY_SCHEDULED  "Will be delivered tomorrow"
  2026-05-26T22:57:00 +10 said  UNDELIVERABLE  "Cannot be delivered"
  2026-05-26T21:10:40 +10 said  PROCESSED  "Item processed at facility"  [city "CHULLORA" region "NSW" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  service "eParcel"
