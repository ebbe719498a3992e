# Servers that do not work, with or without a body; a tracker that another call makes just now.
=== ask
EZ2000000002

=== reply 500
content-type: application/json

{
 "error": {
  "code": "INTERNAL_SERVER_ERROR",
  "message": "We're sorry, something went wrong.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault UNAVAILABLE: carrier unavailable (HTTP 500): INTERNAL_SERVER_ERROR: We're sorry, something went wrong.

=== ask
EZ2000000002

=== reply 502
content-type: text/html

<html>502</html>

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault UNAVAILABLE: carrier unavailable (HTTP 502): HTTP 502

=== ask
EZ2000000002

=== reply 504
content-type: application/json

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault UNAVAILABLE: carrier unavailable (HTTP 504): HTTP 504

=== ask
EZ2000000002

=== reply 408
content-type: application/json

{
 "error": {
  "code": "TIMEOUT",
  "message": "Took too long.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault UNAVAILABLE: carrier unavailable (HTTP 408): TIMEOUT: Took too long.

=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "error": {
  "code": "INTERNAL_SERVER_ERROR",
  "message": "Sorry.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault UNAVAILABLE: carrier unavailable (HTTP 503): INTERNAL_SERVER_ERROR: Sorry.

=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "trackers": [],
 "has_more": false
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
report EZ2000000002 NOT_FOUND
follow-up "create EZ2000000002"
  request POST https://api.easypost.com/v2/trackers
    accept: application/json
    authorization: (secret)
    content-type: application/json
    body {"tracker":{"tracking_code":"EZ2000000002","carrier":"USPS"}}

=== follow-up reply 422
content-type: application/json

{
 "error": {
  "code": "TRACKER.CREATE.ERROR",
  "message": "A duplicate request is currently in-flight.",
  "errors": []
 }
}

=== told
fault UNAVAILABLE: carrier unavailable (HTTP 422): TRACKER.CREATE.ERROR: A duplicate request is currently in-flight.
