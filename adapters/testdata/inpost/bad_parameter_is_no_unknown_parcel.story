# A 400 that does not speak of the number is a fault of ours.
=== ask
640000000000000000000017

=== reply 400
content-type: application/json

{
 "status": 400,
 "error": "invalid_parameter",
 "description": "Invalid value of parameter lang.",
 "details": null
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault MALFORMED: reply not understood: HTTP 400: invalid_parameter: Invalid value of parameter lang.

=== ask
640000000000000000000017

=== reply 400
content-type: application/json

{
 "status": 400,
 "error": "validation_failed",
 "message": "There are errors.",
 "details": {
  "page": [
   "invalid"
  ]
 }
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault MALFORMED: reply not understood: HTTP 400: validation_failed: There are errors.
