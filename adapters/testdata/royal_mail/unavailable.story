# Down: by the status line, and once seen inside a 200.
=== ask detail
KX118203341GB

=== reply 503
content-type: application/json
retry-after: 30

{
 "httpCode": "503",
 "httpMessage": "Service Unavailable",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E1307",
   "errorDescription": "-",
   "errorCause": "Tracking is unavailable",
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
fault UNAVAILABLE retry after 30 s: carrier unavailable (HTTP 503): E1307 Tracking is unavailable

=== ask detail
KX118203341GB

=== reply 200
content-type: application/json

{
 "httpCode": 503,
 "httpMessage": "Service Unavailable",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E1307",
   "errorDescription": "-",
   "errorCause": "Tracking is unavailable",
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
fault UNAVAILABLE: carrier unavailable (HTTP 503): E1307 Tracking is unavailable

=== ask detail
KX118203341GB

=== reply 200
content-type: application/json

{
 "errors": [
  {
   "errorCode": "E1307"
  }
 ]
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault UNAVAILABLE: carrier unavailable (HTTP 503): E1307

=== ask detail
KX118203341GB

=== reply 500
content-type: application/json

{
 "httpCode": "500",
 "httpMessage": "Internal Server Error",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E0009",
   "errorDescription": "-",
   "errorCause": "-",
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
fault UNAVAILABLE: carrier unavailable (HTTP 500): E0009 -

=== ask detail
KX118203341GB

=== reply 503
content-type: application/json

{
 "httpCode": "503",
 "httpMessage": "Service Unavailable",
 "moreInformation": "The service is unavailable"
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault UNAVAILABLE: carrier unavailable (HTTP 503): Service Unavailable The service is unavailable
