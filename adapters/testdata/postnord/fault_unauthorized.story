# Without a key, and with a wrong one or one that lacks the product.
=== ask
00373500450000000010

=== reply 401
content-type: application/json

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault UNAUTHORIZED: credentials refused: HTTP 401

=== ask
00373500450000000010

=== reply 403
content-type: application/json

{
 "error": {
  "status_code": 403,
  "error_type": "Forbidden",
  "message": "Invalid API Key 7c1e0b5f93a24d68be07f1d2c3b4a596"
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault UNAUTHORIZED: credentials refused: Forbidden: Invalid API Key …
