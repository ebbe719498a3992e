# A 404 of another kind is no unknown parcel, and neither is an answer of another shape.

=== ask
TSTP7001000001

=== reply 404
content-type: application/json

{
 "message": "no Route matched with those values"
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault MALFORMED: reply not understood: HTTP 404: no Route matched with those values

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "status": "ok"
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault MALFORMED: reply not understood: HTTP 200: no shipment under any key

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

[]

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault MALFORMED: reply not understood: a push without a vendor_tracking_id

=== ask
TSTP7001000001

=== reply 503
content-type: application/json

<html></html>

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
fault UNAVAILABLE: carrier unavailable (HTTP 503): HTTP 503

=== ask
*

=== reply 200
content-type: application/json

{
 "_id": "TSTP7001000001",
 "track": {
  "status": "Delivered",
  "ctime": 1781260953000
 }
}

=== told
fault MALFORMED: reply not understood: HTTP 200: no shipment under any key
