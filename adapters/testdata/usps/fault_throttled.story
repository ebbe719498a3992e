# The quota of an hour is used up.
=== ask
9400111899561234500011

=== reply 429
content-type: application/json
retry-after: 1200

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "429",
  "message": "Too Many Requests"
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault THROTTLED retry after 1200 s: throttled for 1200 s: 429 Too Many Requests

=== ask
9400111899561234500011

=== reply 400
content-type: application/json
retry-after: 300

{
 "fault": {
  "faultstring": "Rate limit quota violation. Quota limit  exceeded.",
  "detail": {
   "errorcode": "policies.ratelimit.QuotaViolation"
  }
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault THROTTLED retry after 300 s: throttled for 300 s: Rate limit quota violation. Quota limit  exceeded.
