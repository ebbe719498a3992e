# An answer without the number, or that says so in words.

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
report TSTP7001000001 NOT_FOUND

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "TSTP7001000001": null
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
report TSTP7001000001 NOT_FOUND

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "failed": "Tracking id not found"
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
report TSTP7001000001 NOT_FOUND

=== ask
TSTP7001000001

=== reply 404
content-type: application/json

{
 "response": [
  {
   "message": [
    "Tracking id does not exist"
   ]
  }
 ]
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
report TSTP7001000001 NOT_FOUND
