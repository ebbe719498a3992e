# Neither parcels nor an error.
=== ask
42249028960

=== reply 200
content-type: application/json

{}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault MALFORMED: reply not understood: no list of parcels

=== ask
42249028960

=== reply 200
content-type: text/html

<html><body>Welcome</body></html>

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault MALFORMED: reply not understood: the body is no JSON object
