# A franchise logs in elsewhere.
=== account
api = "portal"
email = "tracking@shop.example"
password = "invented-password-of-portal"
webhook_token = ["new-token-of-pushes", "old-token-of-pushes"]
base_url = "https://ship.xpressbees.com"
login_path = "/api/users/franchise_login"

=== login


=== reply 200
content-type: application/json

{
 "status": true,
 "data": "eyJ0eXAiOiJKV1Qi.invented.token"
}

=== told
request POST https://ship.xpressbees.com/api/users/franchise_login
  content-type: application/json
  accept: application/json
  body {"email":"tracking@shop.example","password":"(secret)"}
token of 31 characters until 2026-06-15T15:00:00Z
