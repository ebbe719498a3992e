# A 404 that speaks of a route says nothing of the parcel.
=== ask
9400111899561234500011

=== reply 404
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "404",
  "message": "The requested resource was not found."
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault MALFORMED: reply not understood: 404 The requested resource was not found.

=== ask
9400111899561234500011

=== reply 404
content-type: application/json

{
 "fault": {
  "faultstring": "Unable to identify proxy for host: secure and url: /tracking/v9",
  "detail": {
   "errorcode": "messaging.adaptors.http.flow.ApplicationNotFound"
  }
 }
}

=== told
request POST https://apis.usps.com/tracking/v3r2/tracking
  content-type: application/json
  accept: application/json
  authorization: (secret)
  body [{"trackingNumber":"9400111899561234500011","includeVeriPoint":false}]
fault MALFORMED: reply not understood: Unable to identify proxy for host: secure and url: /tracking/v9
