# Too many calls: 429, 403 with its code, and inside a 200; which window is used up stands in headers.
=== ask detail
8QW1000712011429

=== reply 429
content-type: application/json

{
 "errors": [
  {
   "code": "API_002",
   "name": "Too many requests"
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault THROTTLED retry after 60 s: throttled for 60 s: API_002 Too many requests

=== ask detail
8QW1000712011429

=== reply 403
content-type: application/json
X-RateLimit-Remaining-minute: 3
X-RateLimit-Remaining-hour: 0

{
 "errors": [
  {
   "code": "API_002",
   "name": "Too many requests"
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault THROTTLED retry after 3600 s: throttled for 3600 s: API_002 Too many requests

=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json
X-RateLimit-Remaining-day: 0

{
 "errors": [
  {
   "error_code": "API_002",
   "message": "Too many requests"
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault THROTTLED retry after 43200 s: throttled for 43200 s: API_002 Too many requests

=== ask detail
8QW1000712011429

=== reply 429
content-type: application/json
retry-after: 7

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault THROTTLED retry after 7 s: throttled for 7 s: HTTP 429
