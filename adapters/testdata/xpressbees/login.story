# The portal gives a token inside an object; its life is what tokens were seen to have.
=== account
api = "portal"
email = "tracking@shop.example"
password = "invented-password-of-portal"
webhook_token = ["new-token-of-pushes", "old-token-of-pushes"]

=== login


=== reply 200
content-type: application/json

{
 "status": true,
 "data": "eyJ0eXAiOiJKV1Qi.invented.token"
}

=== told
request POST https://shipment.xpressbees.com/api/users/login
  content-type: application/json
  accept: application/json
  body {"email":"tracking@shop.example","password":"(secret)"}
token of 31 characters until 2026-06-15T15:00:00Z
