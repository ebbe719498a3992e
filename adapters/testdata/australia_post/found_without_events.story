# A row without events: known, and nothing told; its status has no time and only warns.
=== ask detail
8QW1000712011429

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
     "status": "Created"
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
  service "eParcel"
warning SUMMARY status Created

=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "trackable_items": []
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
