# A wrong path's 404 is no unknown parcel.
=== ask
42249028960

=== reply 404
content-type: application/problem+json

{
 "type": "about:blank",
 "title": "Not Found",
 "status": 404,
 "detail": "No static resource tracking/simples.",
 "instance": "/tracking/simples"
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault MALFORMED: reply not understood: HTTP 404: Not Found: No static resource tracking/simples.
