# Nothing is told for the product, or not yet: not found, and why.
=== ask detail
KX118203341GB

=== reply 404
content-type: application/json

{
 "httpCode": "404",
 "httpMessage": "Not Found",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E1283",
   "errorDescription": "-",
   "errorCause": "why",
   "errorResolution": "-"
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
warning CARRIER E1283

=== ask detail
KX118203341GB

=== reply 404
content-type: application/json

{
 "httpCode": "404",
 "httpMessage": "Not Found",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E1284",
   "errorDescription": "-",
   "errorCause": "why",
   "errorResolution": "-"
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
warning CARRIER E1284

=== ask detail
KX118203341GB

=== reply 404
content-type: application/json

{
 "httpCode": "404",
 "httpMessage": "Not Found",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E1308",
   "errorDescription": "-",
   "errorCause": "why",
   "errorResolution": "-"
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
warning CARRIER E1308

=== ask detail
KX118203341GB

=== reply 404
content-type: application/json

{
 "httpCode": "404",
 "httpMessage": "Not Found",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E1144",
   "errorDescription": "-",
   "errorCause": "why",
   "errorResolution": "-"
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
warning CARRIER E1144

=== ask detail
KX118203341GB

=== reply 404
content-type: application/json

{
 "httpCode": "404",
 "httpMessage": "Not Found",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E1145",
   "errorDescription": "-",
   "errorCause": "why",
   "errorResolution": "-"
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
warning CARRIER E1145
