# 429, with its word, and with how long to wait.

=== ask
3STSTX700100001

=== reply 429
content-type: application/json

{
 "message": "Too many requests. Rate limit exceeded!",
 "http_status_code": 429
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault THROTTLED: throttled: Too many requests. Rate limit exceeded!

=== ask
3STSTX700100001

=== reply 429
content-type: application/json
retry-after: 7

{
 "message": "Too many requests. Rate limit exceeded!",
 "http_status_code": 429
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault THROTTLED retry after 7 s: throttled for 7 s: Too many requests. Rate limit exceeded!
