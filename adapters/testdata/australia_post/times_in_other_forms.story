# Z, fractions, no offset (Melbourne's, in winter and summer), a date alone, none; one event instead of a list; types that are not documented.
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
       "description": "Delivered",
       "date": "2026-05-28T04:43:09.120Z"
      },
      {
       "description": "Onboard for delivery",
       "date": "2026-05-28T08:02:44"
      },
      {
       "description": "Lodged",
       "date": "2026-05-27"
      },
      {
       "description": "Picked up",
       "date": "soon"
      },
      7,
      {
       "date": "2026-05-26T08:00:00+10:00"
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
  2026-05-28T04:43:09 +00 said  DELIVERED  "Delivered"
  2026-05-28T08:02:44 +10 carrier  OUT_FOR_DELIVERY  "Onboard for delivery"
  2026-05-27 day  DROPPED_OFF  "Lodged"
  service "eParcel"
warning TIME events[].date
warning EVENT an event without a description
warning EVENT an event is no object

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
       "description": "In transit",
       "date": "2026-01-28T08:02:44"
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
  2026-01-28T08:02:44 +11 carrier  IN_TRANSIT  "In transit"
  service "eParcel"

=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "status": null,
   "trackable_items": {
    "article_id": "8QW1000712011429",
    "product_type": 7,
    "events": {
     "location": "ALEXANDRIA NSW",
     "description": "Delivered",
     "date": "2026-05-28T14:43:09+10:00"
    }
   }
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
  2026-05-28T14:43:09 +10 said  DELIVERED  "Delivered"  [city "ALEXANDRIA" region "NSW" country "AU"]
  service "7"
