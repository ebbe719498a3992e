# The keys unauthorised and forbidden.

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "unauthorised": "Token expired"
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault UNAUTHORIZED: credentials refused: unauthorised: Token expired

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "forbidden": [
  "Merchant not allowed"
 ]
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault UNAUTHORIZED: credentials refused: forbidden: Merchant not allowed

=== ask
TSTP7001000001

=== reply 401
content-type: application/json

{
 "unauthorised": "Token expired"
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault UNAUTHORIZED: credentials refused: unauthorised: Token expired
