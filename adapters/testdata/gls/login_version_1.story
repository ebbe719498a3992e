# GLS's Track And Trace document still names the first path.
=== account
base_url = "https://api-sandbox.gls-group.net"
client_id = "kTw4mZq8xVb2"
client_secret = "gls-9f2c51d07ab34e68"
oauth_v1 = true

=== login

=== reply 200
content-type: application/json

{
 "token_type": "Bearer",
 "access_token": "eyJhbGciOi.invented.token",
 "expires_in": "3600"
}

=== told
request POST https://api-sandbox.gls-group.net/oauth2/v1/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials
token of 25 characters until 2026-06-15T13:00:00Z
