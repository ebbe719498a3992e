# GET only.

=== ask
3STSTX700100001

=== reply 405
content-type: application/json

{
 "message": "Only GET requests allowed",
 "http_status_code": 405
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault MALFORMED: reply not understood: HTTP 405: Only GET requests allowed
