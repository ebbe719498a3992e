# Down, and for how long.
=== ask
9400111899561234500011

=== reply 503
content-type: application/json
retry-after: 60

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "503",
  "message": "Service Unavailable"
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault UNAVAILABLE retry after 60 s: carrier unavailable (HTTP 503): 503 Service Unavailable
