# Labels that were made, and one that was cancelled.
=== ask detail
8QW1000712011429
8QW1000713011421

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "status": "Created",
   "trackable_items": [
    {
     "article_id": "8QW1000712011429",
     "product_type": "eParcel",
     "status": "Created",
     "events": [
      {
       "description": "Shipping information received by Australia Post",
       "date": "2026-05-25T11:27:15+10:00"
      }
     ]
    }
   ]
  },
  {
   "tracking_id": "8QW1000713011421",
   "status": "Cancelled",
   "trackable_items": [
    {
     "article_id": "8QW1000713011421",
     "product_type": "eParcel",
     "status": "Cancelled",
     "events": [
      {
       "description": "Cancelled",
       "date": "2026-05-26T11:27:15+10:00"
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
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information received by Australia Post"
  service "eParcel"
report 8QW1000713011421 FOUND
  2026-05-26T11:27:15 +10 said  CANCELLED  "Cancelled"
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  service "eParcel"
