# Our own mistakes are no news of a parcel. A message may be a list.
=== ask
EZ2000000002

=== reply 422
content-type: application/json

{
 "error": {
  "code": "PARAMETER.REQUIRED",
  "message": "Missing required parameter.",
  "errors": [
   {
    "field": "tracking_codes",
    "message": "cannot be blank"
   }
  ]
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault MALFORMED: reply not understood: HTTP 422: PARAMETER.REQUIRED: Missing required parameter.

=== ask
EZ2000000002

=== reply 400
content-type: application/json

{
 "error": {
  "code": "BAD_REQUEST",
  "message": [
   "One",
   "and another."
  ],
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault MALFORMED: reply not understood: HTTP 400: BAD_REQUEST: One: and another.

=== ask
EZ2000000002

=== reply 405
content-type: application/json

{
 "error": {
  "code": "METHOD_NOT_ALLOWED",
  "message": "Not here.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault MALFORMED: reply not understood: HTTP 405: METHOD_NOT_ALLOWED: Not here.

=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "error": {
  "code": "STRANGE",
  "message": "Who knows.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault MALFORMED: reply not understood: an error with HTTP 200: STRANGE: Who knows.

=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "weather": "fine"
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault MALFORMED: reply not understood: neither a tracker nor a list of trackers
