# A 404 by something other than ShipX.
=== ask
640000000000000000000017

=== reply 404
content-type: text/html

<html><head><title>404 Not Found</title></head><body>nginx</body></html>

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault MALFORMED: reply not understood: HTTP 404:

=== ask
640000000000000000000017

=== reply 404
content-type: application/json

{
 "status": 404,
 "error": "routing_error",
 "message": "No route matches."
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault MALFORMED: reply not understood: HTTP 404: routing_error: No route matches.
