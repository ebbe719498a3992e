# New applications are refused by the old call: one_by_one is not for them.
=== ask
9400111899561234500011

=== reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "OASValidation OpenAPI-Spec-Validation-Tracking-Request with resource \"oas://tracking-v3.yaml\": failed",
  "errors": []
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault MALFORMED: reply not understood: 400 OASValidation OpenAPI-Spec-Validation-Tracking-Request with resource "oas://tracking-v3.yaml": failed
