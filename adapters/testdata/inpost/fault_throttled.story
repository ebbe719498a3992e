# Too many calls: InPost's own 429, or one inside a 200.
=== ask
640000000000000000000017

=== reply 429
content-type: application/json
retry-after: 20

{
 "status": 429,
 "error": "too_many_requests",
 "message": "Slow down."
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault THROTTLED retry after 20 s: throttled for 20 s: too_many_requests: Slow down.

=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "status": 429,
 "error": "too_many_requests"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault THROTTLED: throttled: too_many_requests
