# More than ten are refused as a whole.
=== ask
42249028960

=== reply 400
content-type: application/problem+json

{
 "type": "about:blank",
 "title": "Bad Request",
 "status": 400,
 "detail": "Provided references of size '11' is more than allowed limit of 10",
 "instance": "/tracking/simple/trackids"
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault MALFORMED: reply not understood: HTTP 400: Bad Request: Provided references of size '11' is more than allowed limit of 10
