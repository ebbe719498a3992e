# Refused by the status line or by words; down.
=== login

=== reply 401
content-type: application/json

{
 "title": "Unauthorized",
 "status": 401
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/token/v1/login
  accept: application/json
  clientid: (secret)
  clientsecret: (secret)
fault UNAUTHORIZED: credentials refused: HTTP 401

=== login

=== reply 400
content-type: application/json

{
 "error-response": [
  {
   "msg": "UnAuthorized"
  }
 ]
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/token/v1/login
  accept: application/json
  clientid: (secret)
  clientsecret: (secret)
fault UNAUTHORIZED: credentials refused: the answer speaks of login or licence

=== login

=== reply 200
content-type: application/json

{}

=== told
request GET https://apigateway.bluedart.com/in/transportation/token/v1/login
  accept: application/json
  clientid: (secret)
  clientsecret: (secret)
fault MALFORMED: reply not understood: no JWTToken

=== login

=== reply 503
content-type: application/json
retry-after: 10

=== told
request GET https://apigateway.bluedart.com/in/transportation/token/v1/login
  accept: application/json
  clientid: (secret)
  clientsecret: (secret)
fault UNAVAILABLE retry after 10 s: carrier unavailable (HTTP 503): HTTP 503
