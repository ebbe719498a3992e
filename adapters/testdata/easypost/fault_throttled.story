# Both limiters answer 429 and say not how long; inside a success the same.
=== ask
EZ2000000002

=== reply 429
content-type: application/json

{
 "error": {
  "code": "RATE_LIMITED",
  "message": "You have been temporarily rate-limited.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault THROTTLED: throttled: RATE_LIMITED: You have been temporarily rate-limited.

=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "error": {
  "code": "RATE_LIMITED",
  "message": "Slow down.",
  "errors": [
   "be patient"
  ]
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault THROTTLED: throttled: RATE_LIMITED: Slow down.
