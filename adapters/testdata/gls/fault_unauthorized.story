# A token that has ended; an app without the product gets HTML; the gateway may say either inside a 200.
=== ask
42249028960

=== reply 401
content-type: application/json

{
 "fault": {
  "faultstring": "The Token has expired: policy(Verify-JWT)",
  "detail": {
   "errorcode": "steps.jwt.TokenExpired"
  }
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: steps.jwt.TokenExpired: The Token has expired: policy(Verify-JWT)

=== ask
42249028960

=== reply 401
content-type: text/html

<html><body>Authorization failed</body></html>

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: Authorization failed: does the app have the product?

=== ask
42249028960

=== reply 200
content-type: application/json

{
 "fault": {
  "faultstring": "The Token has expired: policy(Verify-JWT)",
  "detail": {
   "errorcode": "steps.jwt.TokenExpired"
  }
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: steps.jwt.TokenExpired: The Token has expired: policy(Verify-JWT)

=== ask
42249028960

=== reply 200
content-type: text/html

<html><body>Authorization failed</body></html>

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: Authorization failed: does the app have the product?
