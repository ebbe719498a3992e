# A code that is not documented, with words that are.
=== ask
9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "-2147219302: The Postal Service could not locate the tracking information for your request.",
  "errors": [
   {
    "status": "400",
    "code": "150999",
    "title": "-2147219302: The Postal Service could not locate the tracking information for your request.",
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
