# Too many calls, with and without a code, and inside a 200.
=== ask detail
KX118203341GB

=== reply 429
content-type: application/json

{
 "httpCode": "429",
 "httpMessage": "Too Many Requests",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E0010",
   "errorDescription": "-",
   "errorCause": "Rate limit exceeded",
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
fault THROTTLED: throttled: E0010 Rate limit exceeded

=== ask detail
KX118203341GB

=== reply 429
content-type: application/json

{
 "httpCode": "429",
 "httpMessage": "Too Many Requests",
 "moreInformation": "Rate Limit exceeded"
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault THROTTLED: throttled: Too Many Requests Rate Limit exceeded

=== ask detail
KX118203341GB

=== reply 200
content-type: application/json

{
 "httpCode": "429",
 "httpMessage": "Too Many Requests",
 "moreInformation": "-",
 "errors": [
  {
   "errorCode": "E0010",
   "errorDescription": "-",
   "errorCause": "Rate limit exceeded",
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
fault THROTTLED: throttled: E0010 Rate limit exceeded
