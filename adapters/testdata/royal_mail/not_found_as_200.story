# An error body under 200 is read as the error that it names.
=== ask detail
KX118203341GB

=== reply 200
content-type: application/json

{
 "httpCode": "404",
 "httpMessage": "Not Found",
 "errors": [
  {
   "errorCode": "E1142",
   "errorDescription": "Barcode reference KX118203341GB isn't recognised"
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

=== reply 200
content-type: application/json

{
 "mailPieces": null,
 "httpCode": null,
 "errors": [
  {
   "errorCode": "E1142"
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
