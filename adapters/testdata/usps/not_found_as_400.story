# The label is known, or nothing is: both are a 400 with a code.
=== ask
9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "A status update is not yet available on your package.",
  "errors": [
   {
    "status": "400",
    "code": "150001",
    "title": "A status update is not yet available on your package.",
    "detail": ""
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
report 9400111899561234500011 NOT_FOUND

=== ask
9400111899561234500028

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "A status update is not yet available on your package.",
  "errors": [
   {
    "status": "400",
    "code": "150002",
    "title": "A status update is not yet available on your package.",
    "detail": ""
   }
  ]
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500028","includeVeriPoint":false}]
report 9400111899561234500028 NOT_FOUND

=== ask
*

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "A status update is not yet available on your package.",
  "errors": [
   {
    "status": "400",
    "code": 150004,
    "title": "A status update is not yet available on your package.",
    "detail": ""
   }
  ]
 }
}

=== told
report (no number) NOT_FOUND
