# What else sentences say, from the sender's door to the customer who came for it; and what stops an article.
=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "trackable_items": [
    {
     "article_id": "8QW1000712011429",
     "product_type": "eParcel",
     "events": [
      {
       "location": "NUNDAH QLD",
       "description": "Proof of delivery available",
       "date": "2026-05-30T12:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Customer enquiry lodged",
       "date": "2026-05-30T11:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Collected by customer",
       "date": "2026-05-30T10:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Notification card left",
       "date": "2026-05-29T10:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Held at facility",
       "date": "2026-05-28T20:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Delivery rescheduled",
       "date": "2026-05-28T18:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Delayed due to weather",
       "date": "2026-05-28T17:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Released from customs",
       "date": "2026-05-28T12:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Collected from sender",
       "date": "2026-05-27T08:30:12+10:00"
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
  2026-05-30T12:30:12 +10 said  PROOF_OF_DELIVERY  "Proof of delivery available"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-30T11:30:12 +10 said  INFORMATION  "Customer enquiry lodged"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-30T10:30:12 +10 said  COLLECTED  "Collected by customer"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-29T10:30:12 +10 said  DELIVERY_ATTEMPTED  "Notification card left"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-28T20:30:12 +10 said  HELD  "Held at facility"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-28T18:30:12 +10 said  DELIVERY_RESCHEDULED  "Delivery rescheduled"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-28T17:30:12 +10 said  DELAYED (WEATHER)  "Delayed due to weather"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-28T12:30:12 +10 said  CUSTOMS_CLEARED  "Released from customs"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-27T08:30:12 +10 said  PICKED_UP  "Collected from sender"  [city "NUNDAH" region "QLD" country "AU"]
  service "eParcel"

=== ask detail
8QW1000712011430

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011430",
   "trackable_items": [
    {
     "article_id": "8QW1000712011430",
     "product_type": "eParcel",
     "events": [
      {
       "location": "NUNDAH QLD",
       "description": "Insufficient address",
       "date": "2026-05-29T10:30:12+10:00"
      }
     ]
    }
   ]
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011430
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
report 8QW1000712011430 FOUND
  2026-05-29T10:30:12 +10 said  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  "Insufficient address"  [city "NUNDAH" region "QLD" country "AU"]
  service "eParcel"

=== ask detail
8QW1000712011431

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011431",
   "trackable_items": [
    {
     "article_id": "8QW1000712011431",
     "product_type": "eParcel",
     "events": [
      {
       "location": "NUNDAH QLD",
       "description": "Addressee unknown",
       "date": "2026-05-29T10:30:12+10:00"
      }
     ]
    }
   ]
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011431
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
report 8QW1000712011431 FOUND
  2026-05-29T10:30:12 +10 said  ADDRESS_UNUSABLE (RECIPIENT_UNKNOWN)  "Addressee unknown"  [city "NUNDAH" region "QLD" country "AU"]
  service "eParcel"

=== ask detail
8QW1000712011432

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011432",
   "trackable_items": [
    {
     "article_id": "8QW1000712011432",
     "product_type": "eParcel",
     "events": [
      {
       "location": "NUNDAH QLD",
       "description": "Item lost in transit",
       "date": "2026-05-29T10:30:12+10:00"
      }
     ]
    }
   ]
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011432
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
report 8QW1000712011432 FOUND
  2026-05-29T10:30:12 +10 said  LOST (CARRIER_LOSS)  "Item lost in transit"  [city "NUNDAH" region "QLD" country "AU"]
  service "eParcel"
