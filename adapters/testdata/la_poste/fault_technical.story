# 500, 503, 504, with a returnCode or a page; a 504 inside a 200.

=== ask
6A70010000001

=== reply 500
content-type: application/json

{
 "returnCode": 500,
 "returnMessage": "Technical failure.",
 "lang": "en_GB",
 "scope": "open",
 "idShip": "6A70010000001"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 500): 500: Technical failure.

=== ask
6A70010000001

=== reply 503
content-type: text/html

<html><body>Service unavailable</body></html>

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 503): HTTP 503

=== ask
6A70010000001

=== reply 200
content-type: application/json

{
 "returnCode": 504,
 "returnMessage": "Technical failure.",
 "lang": "en_GB",
 "scope": "open",
 "idShip": "6A70010000001"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 504): 504: Technical failure.
