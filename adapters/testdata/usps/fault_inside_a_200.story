# Faults that come with a 200.
=== ask
9400111899561234500011

=== reply 200
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "401",
  "message": "Unauthorized"
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault UNAUTHORIZED: credentials refused: 401 Unauthorized

=== ask
9400111899561234500011

=== reply 200
content-type: application/json

{
 "error": {
  "code": "429",
  "message": "Slow down"
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault THROTTLED: throttled: 429 Slow down

=== ask
9400111899561234500011

=== reply 200
content-type: application/json

{
 "error": {
  "code": "503",
  "message": "Down"
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault UNAVAILABLE: carrier unavailable (HTTP 503): 503 Down

=== ask
9400111899561234500011

=== reply 200
content-type: application/json

{
 "error": {
  "code": "400",
  "message": "Something else"
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault MALFORMED: reply not understood: 400 Something else
