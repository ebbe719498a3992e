# The secret goes into the form; the token lives an hour.
=== login

=== reply 200
content-type: application/json

{
 "access_token": "eyJraWQiOiJpbnZlbnRlZCJ9.e30.c2ln",
 "token_type": "bearer",
 "expires_in": 3599,
 "scope": "CXS"
}

=== told
request POST https://apis.fedex.com/oauth/token
  content-type: application/x-www-form-urlencoded
  body grant_type=client_credentials&client_id=(secret)&client_secret=(secret)
token of 33 characters until 2026-06-15T12:59:59Z
