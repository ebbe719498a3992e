# Notices left at the door and pickups have numbers of their own.
=== ask
9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "PS Form 3849 number",
  "errors": [
   {
    "status": "400",
    "code": "150006",
    "title": "PS Form 3849 number",
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
report 9400111899561234500011 INVALID_NUMBER
warning CARRIER error 150006

=== ask
9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "This is a pickup confirmation number",
  "errors": [
   {
    "status": "400",
    "code": "150011",
    "title": "This is a pickup confirmation number",
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
report 9400111899561234500011 INVALID_NUMBER
warning CARRIER error 150011

=== ask
9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "The tracking number is invalid.",
  "errors": [
   {
    "status": "400",
    "code": "150990",
    "title": "The tracking number is invalid.",
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
report 9400111899561234500011 INVALID_NUMBER
