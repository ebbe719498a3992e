# Not known (yet): items are known from their first scan on. The code says it under 404 and under 400.
=== ask detail
KX118203341GB

=== reply 404
content-type: application/json

{
 "httpCode": "404",
 "httpMessage": "Not Found",
 "moreInformation": "The server cannot find the requested resource",
 "errors": [
  {
   "errorCode": "E1142",
   "errorDescription": "Barcode reference KX118203341GB isn't recognised",
   "errorCause": "A mail item with that barcode cannot be located",
   "errorResolution": "Check barcode and resubmit"
  }
 ]
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
report KX118203341GB NOT_FOUND

=== ask detail
KX118203341GB

=== reply 400
content-type: application/json

{
 "httpCode": 400,
 "httpMessage": "Bad Request",
 "moreinformation": "-",
 "errors": {
  "errorCode": "E1142",
  "errorDescription": "Barcode reference KX118203341GB isn't recognised"
 }
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
report KX118203341GB NOT_FOUND
