# A 400 by its status, and yet a matter of credentials.

=== login

=== reply 400
content-type: application/json

{
 "error": "invalid_grant",
 "error_description": "The request has an invalid grant parameter : refresh_token"
}

=== told
request POST https://api.amazon.com/auth/o2/token
  content-type: application/x-www-form-urlencoded
  body grant_type=refresh_token&refresh_token=(secret)&client_id=(secret)&client_secret=(secret)
fault UNAUTHORIZED: credentials refused: invalid_grant: The request has an invalid grant parameter : refresh_token

=== login

=== reply 401
content-type: application/json

{
 "error": "invalid_client",
 "error_description": "Client authentication failed"
}

=== told
request POST https://api.amazon.com/auth/o2/token
  content-type: application/x-www-form-urlencoded
  body grant_type=refresh_token&refresh_token=(secret)&client_id=(secret)&client_secret=(secret)
fault UNAUTHORIZED: credentials refused: invalid_client: Client authentication failed

=== login

=== reply 400
content-type: application/json

{
 "error": "unsupported_grant_type"
}

=== told
request POST https://api.amazon.com/auth/o2/token
  content-type: application/x-www-form-urlencoded
  body grant_type=refresh_token&refresh_token=(secret)&client_id=(secret)&client_secret=(secret)
fault MALFORMED: reply not understood: unsupported_grant_type

=== login

=== reply 500
content-type: application/json

{
 "error": "server_error"
}

=== told
request POST https://api.amazon.com/auth/o2/token
  content-type: application/x-www-form-urlencoded
  body grant_type=refresh_token&refresh_token=(secret)&client_id=(secret)&client_secret=(secret)
fault UNAVAILABLE: carrier unavailable (HTTP 500): server_error

=== login

=== reply 200
content-type: application/json

{
 "token_type": "bearer"
}

=== told
request POST https://api.amazon.com/auth/o2/token
  content-type: application/x-www-form-urlencoded
  body grant_type=refresh_token&refresh_token=(secret)&client_id=(secret)&client_secret=(secret)
fault MALFORMED: reply not understood: no access_token
