# The refresh token goes into the form; the access token lives an hour.

=== login

=== reply 200
content-type: application/json

{
 "access_token": "Atza|IwEBIExampleAccess",
 "refresh_token": "Atzr|IwEBIExampleRefreshToken",
 "token_type": "bearer",
 "expires_in": 3600
}

=== told
request POST https://api.amazon.com/auth/o2/token
  content-type: application/x-www-form-urlencoded
  body grant_type=refresh_token&refresh_token=(secret)&client_id=(secret)&client_secret=(secret)
token of 23 characters until 2026-06-15T13:00:00Z
