# A consignment holds its articles in items: their events are its own, and it has as many pieces as it says.
=== ask detail
8QW1000714

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000714",
   "trackable_items": [
    {
     "consignment_id": "8QW1000714",
     "number_of_items": 2,
     "items": [
      {
       "article_id": "8QW1000714011429",
       "product_type": "eParcel",
       "status": "On Board for Delivery",
       "events": [
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
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000714
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
report 8QW1000714 FOUND
  2026-05-28T08:02:44 +10 said  OUT_FOR_DELIVERY  "Onboard for delivery"  [city "ALEXANDRIA" region "NSW" country "AU"]
  2026-05-26T21:10:40 +10 said  PROCESSED  "Item processed at facility"  [city "CHULLORA" region "NSW" country "AU"]
  2026-05-25T23:55:01 +10 said  DEPARTED  "Departed facility"  [city "BRISBANE" region "QLD" country "AU"]
  2026-05-25T16:30:12 +10 said  ACCEPTED  "Received by Australia Post"  [city "NUNDAH" region "QLD" postal "4012" country "AU"]
  2026-05-25T11:27:15 +10 said  DATA_RECEIVED  "Shipping information approved by Australia Post"
  service "eParcel"
  pieces 2
  reference article_id "8QW1000714011429"
  reference article_id "8QW1000714021421"

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
         "description": "Processed by air carrier",
         "date": "2026-02-03T08:08:00+11:00"
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
  2026-02-03T08:08:00 +11 said  DEPARTED  "Processed by air carrier"
  service "International Express"
  pieces 1
