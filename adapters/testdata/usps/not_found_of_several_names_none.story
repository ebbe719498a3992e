# A refusal that names no number, to a question for several, answers none.
=== ask
9400111899561234500011
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
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false},{"trackingNumber":"9400111899561234500028","includeVeriPoint":false}]
fault MALFORMED: reply not understood: 400 150002 A status update is not yet available on your package.
