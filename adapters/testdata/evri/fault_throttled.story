# Limits are not known; a 429 is one, or one that a 200 names.
=== ask
8000000000000017

=== reply 429
content-type: application/json
retry-after: 30

{
 "message": "API rate limit exceeded"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault THROTTLED retry after 30 s: throttled for 30 s: API rate limit exceeded

=== ask
8000000000000017

=== reply 200
content-type: application/json

{
 "status": 429,
 "message": "Too many requests"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault THROTTLED: throttled: Too many requests
