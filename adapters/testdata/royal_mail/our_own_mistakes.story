# A missing header, too many ids, a wrong route or method: mistakes of ours, never an unknown item.
=== ask detail
KX118203341GB

=== reply 400
content-type: application/json

{
 "httpCode": "400",
 "httpMessage": "Bad Request",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E0004",
   "errorDescription": "-",
   "errorCause": "X-Accept-RMG-Terms is missing",
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
fault MALFORMED: reply not understood: E0004 X-Accept-RMG-Terms is missing

=== ask
KX118203341GB
KX220518815GB

=== reply 400
content-type: application/json

{
 "httpCode": "400",
 "httpMessage": "Bad Request",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E0013",
   "errorDescription": "-",
   "errorCause": "More than 30 ids",
   "errorResolution": "-"
  }
 ]
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/summary?mailPieceId=KX118203341GB,KX220518815GB
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault MALFORMED: reply not understood: E0013 More than 30 ids

=== ask detail
KX118203341GB

=== reply 404
content-type: application/json

{
 "httpCode": "404",
 "httpMessage": "Not Found",
 "moreInformation": "No resources match requested URI"
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault MALFORMED: reply not understood: Not Found No resources match requested URI

=== ask detail
KX118203341GB

=== reply 405
content-type: application/json

{
 "httpCode": "405",
 "httpMessage": "Method Not Allowed",
 "moreInformation": "-"
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault MALFORMED: reply not understood: Method Not Allowed -

=== ask
KX118203341GB
KX220518815GB

=== reply 404
content-type: application/json

{
 "httpCode": "404",
 "httpMessage": "Not Found",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E1142",
   "errorDescription": "-",
   "errorCause": "-",
   "errorResolution": "-"
  }
 ]
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/summary?mailPieceId=KX118203341GB,KX220518815GB
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault MALFORMED: reply not understood: E1142 -
