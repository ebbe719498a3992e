# Another shipper's, or of a class that is not tracked abroad: nothing to be had, with a warning.
=== ask
9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "Not authorized to view this shipper's item",
  "errors": [
   {
    "status": "400",
    "code": "150010",
    "title": "Not authorized to view this shipper's item",
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
warning CARRIER error 150010

=== ask
9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "International suppressed",
  "errors": [
   {
    "status": "400",
    "code": "150008",
    "title": "International suppressed",
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
warning CARRIER error 150008
