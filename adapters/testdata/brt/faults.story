# By the status line, with and without words.
=== ask
169010109536999001

=== reply 404
content-type: application/json

<html><body>Not found</body></html>

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault MALFORMED: reply not understood: the root is html

=== ask
169010109536999001

=== reply 401
content-type: application/json

{"message":"Unauthorized"}

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault UNAUTHORIZED: credentials refused: Unauthorized

=== ask
169010109536999001

=== reply 503
retry-after: 30

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault UNAVAILABLE retry after 30 s: carrier unavailable (HTTP 503): HTTP 503

=== ask
169010109536999001

=== reply 429
content-type: application/json

{"message":"slow down"}

=== told
request GET https://api.brt.it/rest/v1/tracking/parcelID/169010109536999001
  userid: (secret)
  password: (secret)
  accept: application/json
fault THROTTLED: throttled: slow down
