# A number that is no parcel's: the error of an unknown one, or a validation that names it.
=== ask
12345678

=== reply 400
content-type: application/json

{
 "status": 400,
 "error": "resource_not_found",
 "message": "Zasób nie został odnaleziony.",
 "details": {}
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/12345678
  accept: application/json
report 12345678 INVALID_NUMBER

=== ask
12345678

=== reply 400
content-type: application/json

{
 "status": 400,
 "error": "validation_failed",
 "message": "Validation failed.",
 "details": {
  "tracking_number": [
   "invalid"
  ]
 }
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/12345678
  accept: application/json
report 12345678 INVALID_NUMBER
