# Basic credentials; the token lives four hours.
=== login

=== reply 200
content-type: application/json

{
 "token_type": "Bearer",
 "access_token": "eyJhbGciOi.invented.token",
 "expires_in": 14400
}

=== told
request POST https://api.gls-group.net/oauth2/v2/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials
token of 25 characters until 2026-06-15T16:00:00Z
