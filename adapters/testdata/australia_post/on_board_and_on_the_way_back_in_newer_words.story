# Newer sentences: with the driver, on the way back, cleared, and a label that is no parcel yet.
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
       "description": "Item on its way back to the sender",
       "date": "2026-05-28T09:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Onboard with driver",
       "date": "2026-05-27T08:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "With driver for delivery today",
       "date": "2026-05-26T08:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Item has cleared customs",
       "date": "2026-05-25T12:30:12+10:00"
      },
      {
       "location": "NUNDAH QLD",
       "description": "Label created by the sender",
       "date": "2026-05-24T10:30:12+10:00"
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
  2026-05-28T09:30:12 +10 said  RETURNING  "Item on its way back to the sender"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-27T08:30:12 +10 said  OUT_FOR_DELIVERY  "Onboard with driver"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-26T08:30:12 +10 said  OUT_FOR_DELIVERY  "With driver for delivery today"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-25T12:30:12 +10 said  CUSTOMS_CLEARED  "Item has cleared customs"  [city "NUNDAH" region "QLD" country "AU"]
  2026-05-24T10:30:12 +10 said  LABEL_CREATED  "Label created by the sender"  [city "NUNDAH" region "QLD" country "AU"]
  service "eParcel"
