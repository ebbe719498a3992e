# The quota is of the day: stop until the next one. Whose it was is not told on. A spike is over sooner.
=== ask
42249028960

=== reply 429
content-type: application/json

{
 "fault": {
  "faultstring": "Rate limit quota violation. Quota limit  exceeded. Identifier : 5a1f-app",
  "detail": {
   "errorcode": "policies.ratelimit.QuotaViolation"
  }
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault THROTTLED retry after 43200 s: throttled for 43200 s: policies.ratelimit.QuotaViolation: Rate limit quota violation. Quota limit  exceeded.

=== ask
42249028960

=== reply 200
content-type: application/json

{
 "fault": {
  "faultstring": "Rate limit quota violation. Quota limit  exceeded. Identifier : 5a1f-app",
  "detail": {
   "errorcode": "policies.ratelimit.QuotaViolation"
  }
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault THROTTLED retry after 43200 s: throttled for 43200 s: policies.ratelimit.QuotaViolation: Rate limit quota violation. Quota limit  exceeded.

=== ask
42249028960

=== reply 429
content-type: application/json

{
 "fault": {
  "faultstring": "Spike arrest violation. Allowed rate : MessageRate{messagesPerPeriod=10}",
  "detail": {
   "errorcode": "policies.ratelimit.SpikeArrestViolation"
  }
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault THROTTLED: throttled: policies.ratelimit.SpikeArrestViolation: Spike arrest violation. Allowed rate : MessageRate{messagesPerPeriod=10}

=== ask
42249028960

=== reply 429
content-type: application/json
retry-after: 60

{
 "fault": {
  "faultstring": "Rate limit quota violation. Quota limit  exceeded. Identifier : 5a1f-app",
  "detail": {
   "errorcode": "policies.ratelimit.QuotaViolation"
  }
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault THROTTLED retry after 60 s: throttled for 60 s: policies.ratelimit.QuotaViolation: Rate limit quota violation. Quota limit  exceeded.
