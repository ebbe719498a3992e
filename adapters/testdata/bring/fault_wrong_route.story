# A 404 of another path is no unknown number.
=== ask
370438101000000014

=== reply 404
content-type: text/html

<html>Not found</html>

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
fault MALFORMED: reply not understood: the body is no JSON object

=== ask
370438101000000014

=== reply 404
content-type: application/json

{
 "timestamp": "2026-06-15T12:00:00Z",
 "status": 404,
 "error": "Not Found",
 "path": "/trackin"
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
fault MALFORMED: reply not understood: HTTP 404 without consignments

=== ask
370438101000000014

=== reply 200
content-type: application/json

{}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
fault MALFORMED: reply not understood: HTTP 200 without consignments
