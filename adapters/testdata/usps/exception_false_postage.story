# A parcel with false postage is hidden: there is one, and no event says when that was found.
=== ask
9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "Postage fraud",
  "errors": [
   {
    "status": "400",
    "code": "150012",
    "title": "Postage fraud",
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
report 9400111899561234500011 FOUND
warning SUMMARY error 150012
