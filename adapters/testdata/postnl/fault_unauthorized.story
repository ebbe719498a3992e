# No key, a bad key, in both shapes.

=== ask
3STSTX700100001

=== reply 401
content-type: application/json

{
 "message": "Failed to resolve API Key variable 'request.header.apikey'",
 "http_status_code": 401
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault UNAUTHORIZED: credentials refused: Failed to resolve API Key variable 'request.header.apikey'

=== ask
3STSTX700100001

=== reply 401
content-type: application/json

{
 "fault": {
  "faultstring": "Invalid ApiKey",
  "detail": {
   "errorcode": "oauth.v2.InvalidApiKey"
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault UNAUTHORIZED: credentials refused: Invalid ApiKey: oauth.v2.InvalidApiKey
