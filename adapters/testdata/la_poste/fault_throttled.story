# 100 calls in a minute, in a text that is no JSON; the same words under other statuses.

=== ask
6A70010000001

=== reply 429
content-type: text/plain

max quota reached 100 calls per minute

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault THROTTLED: throttled: max quota reached

=== ask
6A70010000001

=== reply 429
content-type: text/plain
retry-after: 20

max quota reached 100 calls per minute

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault THROTTLED retry after 20 s: throttled for 20 s: max quota reached

=== ask
6A70010000001

=== reply 200
content-type: text/plain

max quota reached 100 calls per minute

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault THROTTLED: throttled: max quota reached

=== ask
6A70010000001

=== reply 400
content-type: application/json

{
 "code": "TOO_MANY_REQUESTS",
 "message": "max quota reached 100 calls per minute"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault THROTTLED: throttled: TOO_MANY_REQUESTS: max quota reached 100 calls per minute

=== ask
6A70010000001

=== reply 200
content-type: application/json

{
 "returnCode": 429,
 "returnMessage": "x"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault THROTTLED: throttled: 429: x
