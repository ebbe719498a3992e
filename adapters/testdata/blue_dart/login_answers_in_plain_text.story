# The reply may be plain text: a token, or words.
=== login

=== reply 200
content-type: text/plain

aaaa1111.bbbb2222.cccc3333

=== told
request GET https://apigateway.bluedart.com/in/transportation/token/v1/login
  accept: application/json
  clientid: (secret)
  clientsecret: (secret)
token of 26 characters until 2026-06-16T11:00:00Z

=== login

=== reply 200
content-type: text/plain

Invalid credentials: unauthorized

=== told
request GET https://apigateway.bluedart.com/in/transportation/token/v1/login
  accept: application/json
  clientid: (secret)
  clientsecret: (secret)
fault UNAUTHORIZED: credentials refused: the answer speaks of login or licence

=== login

=== reply 200
content-type: text/plain

Something else

=== told
request GET https://apigateway.bluedart.com/in/transportation/token/v1/login
  accept: application/json
  clientid: (secret)
  clientsecret: (secret)
fault MALFORMED: reply not understood: no JWTToken
