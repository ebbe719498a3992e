# Outages by their status, and by the gateway's word.
=== ask
42249028960

=== reply 503
content-type: text/plain

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 503): HTTP 503

=== ask
42249028960

=== reply 200
content-type: application/json

{
 "fault": {
  "faultstring": "The Service is temporarily unavailable",
  "detail": {
   "errorcode": "messaging.adaptors.http.flow.ServiceUnavailable"
  }
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 200): messaging.adaptors.http.flow.ServiceUnavailable: The Service is temporarily unavailable

=== ask
42249028960

=== reply 200
content-type: application/json

{
 "fault": {
  "faultstring": "Strange",
  "detail": {
   "errorcode": "a.b.C"
  }
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault MALFORMED: reply not understood: a.b.C: Strange
