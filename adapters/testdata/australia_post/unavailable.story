# Down.
=== ask detail
8QW1000712011429

=== reply 500
content-type: application/json

{
 "errors": [
  {
   "code": "500",
   "message": "Internal server error"
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 500): 500 Internal server error

=== ask detail
8QW1000712011429

=== reply 503
content-type: text/html
retry-after: 20

<html>Service Unavailable</html>

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault UNAVAILABLE retry after 20 s: carrier unavailable (HTTP 503): HTTP 503
