# Servers that do not work answer in JSON or HTML.
=== ask
640000000000000000000017

=== reply 500
content-type: application/json

{
 "status": 500,
 "error": "internal_server_error",
 "message": "Something went wrong.",
 "details": {}
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 500): internal_server_error: Something went wrong.

=== ask
640000000000000000000017

=== reply 502
content-type: text/html

<html><body>502 Bad Gateway</body></html>

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 502): HTTP 502

=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "status": 503,
 "error": "service_unavailable"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 503): service_unavailable
