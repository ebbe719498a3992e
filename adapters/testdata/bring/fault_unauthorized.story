# Without credentials the answer is a text.
=== ask
370438101000000014

=== reply 401
content-type: text/plain

401 - Unathorized. The Tracking API no longer supports unauthenticated requests.

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
fault UNAUTHORIZED: credentials refused: HTTP 401
