# A token without the right scope, and one that has expired.
=== ask
9400111899561234500011

=== reply 401
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "401",
  "message": "Unauthorized",
  "errors": [
   {
    "title": "The client application identifier is invalid."
   }
  ]
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault UNAUTHORIZED: credentials refused: 401 Unauthorized The client application identifier is invalid.

=== ask
9400111899561234500011

=== reply 401
content-type: application/json

{
 "fault": {
  "faultstring": "Access Token expired",
  "detail": {
   "errorcode": "keymanagement.service.access_token_expired"
  }
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault UNAUTHORIZED: credentials refused: Access Token expired

=== ask
9400111899561234500011

=== reply 403
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "403",
  "message": "Insufficient OAuth scope"
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault UNAUTHORIZED: credentials refused: 403 Insufficient OAuth scope
