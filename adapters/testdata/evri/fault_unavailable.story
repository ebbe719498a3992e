# Servers that do not work.
=== ask
8000000000000017

=== reply 502
content-type: text/html

<html>502</html>

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 502): HTTP 502

=== ask
8000000000000017

=== reply 503
content-type: application/json

{
 "status": 503,
 "error": "Service Unavailable"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 503): Service Unavailable

=== ask
8000000000000017

=== reply 200
content-type: application/json

{
 "status": 500,
 "error": "Internal Server Error",
 "message": "Oops"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 500): Internal Server Error: Oops
