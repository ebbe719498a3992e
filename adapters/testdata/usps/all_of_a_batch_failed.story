# If every answer fails for now, the call has failed.
=== ask
9400111899561234500011
9400111899561234500028

=== reply 207
content-type: application/json

[
 {
  "trackingNumber": "9400111899561234500011",
  "statusCode": "503",
  "error": {
   "message": "Service Unavailable"
  }
 },
 {
  "trackingNumber": "9400111899561234500028",
  "statusCode": 503,
  "error": {
   "message": "Service Unavailable"
  }
 }
]

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false},{"trackingNumber":"9400111899561234500028","includeVeriPoint":false}]
fault UNAVAILABLE: carrier unavailable (HTTP 503): Service Unavailable
