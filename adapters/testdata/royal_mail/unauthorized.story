# Client id or secret refused: no errors list, and also inside a 200.
=== ask detail
KX118203341GB

=== reply 401
content-type: application/json

{
 "httpCode": "401",
 "httpMessage": "Unauthorized",
 "moreInformation": "Client id not registered."
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault UNAUTHORIZED: credentials refused: Unauthorized Client id not registered.

=== ask detail
KX118203341GB

=== reply 200
content-type: application/json

{
 "httpCode": "401",
 "httpMessage": "Unauthorized",
 "moreInformation": "Client id not registered."
}

=== told
request GET https://api.royalmail.net/mailpieces/v2/KX118203341GB/events
  accept: application/json
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  x-accept-rmg-terms: yes
fault UNAUTHORIZED: credentials refused: Unauthorized Client id not registered.
