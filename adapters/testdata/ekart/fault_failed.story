# What failed for another reason, and an answer with a reason under another status.

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "failed": "Something broke"
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault MALFORMED: reply not understood: HTTP 200: failed: Something broke

=== ask
TSTP7001000001

=== reply 400
content-type: application/json

{
 "response": [
  {
   "message": [
    "tracking_ids must be a list"
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
fault MALFORMED: reply not understood: HTTP 400: tracking_ids must be a list

=== ask
TSTP7001000001

=== reply 500
content-type: application/json

{
 "response": [
  {
   "message": [
    "Internal error"
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
fault UNAVAILABLE: carrier unavailable (HTTP 500): Internal error
