# A token of 24 hours; a new one is taken an hour before.
=== login

=== reply 200
content-type: application/json

{
 "JWTToken": "aaaa1111.bbbb2222.cccc3333"
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/token/v1/login
  accept: application/json
  clientid: (secret)
  clientsecret: (secret)
token of 26 characters until 2026-06-16T11:00:00Z
