# A text too.
=== ask
370438101000000014

=== reply 429
content-type: text/plain
retry-after: 30

Too many requests

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
fault THROTTLED retry after 30 s: throttled for 30 s: HTTP 429
