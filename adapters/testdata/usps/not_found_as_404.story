# A 404 of the tracking service itself.
=== ask
9400111899561234500011

=== reply 404
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "404",
  "message": "Not Found",
  "errors": []
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
report 9400111899561234500011 NOT_FOUND
