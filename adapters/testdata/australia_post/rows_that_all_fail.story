# Where no row can be told, its fault is that of the rows.
=== ask detail
8QW1000712011429
8QW1000713011421

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "errors": [
    {
     "code": "ESB-50000",
     "name": "Service temporarily unavailable"
    }
   ]
  },
  {
   "tracking_id": "8QW1000713011421",
   "errors": [
    {
     "code": "ESB-50000",
     "name": "Service temporarily unavailable"
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
fault UNAVAILABLE: carrier unavailable (HTTP 200): ESB-50000 Service temporarily unavailable

=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "errors": [
    {
     "code": "API_002",
     "name": "Too many requests"
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
fault THROTTLED retry after 60 s: throttled for 60 s: API_002 Too many requests

=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "tracking_results": [
  {
   "tracking_id": "8QW1000712011429",
   "errors": [
    {
     "code": "ESB-99999",
     "name": "Something else"
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
fault MALFORMED: reply not understood: ESB-99999 Something else
