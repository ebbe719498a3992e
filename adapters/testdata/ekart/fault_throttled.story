# Ekart's words are not known: the status, and what gateways say under others.

=== ask
TSTP7001000001

=== reply 429
content-type: application/json
retry-after: 12

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault THROTTLED retry after 12 s: throttled for 12 s: HTTP 429

=== ask
TSTP7001000001

=== reply 400
content-type: application/json

{
 "message": "Too many requests"
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault THROTTLED: throttled: Too many requests

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "message": "Rate limit exceeded"
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault THROTTLED: throttled: Rate limit exceeded
