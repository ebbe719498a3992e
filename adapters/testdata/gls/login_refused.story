# A 400 can only be about the credentials.
=== login

=== reply 400
content-type: application/json

{
 "errors": [
  {
   "message": "Invalid client credentials"
  }
 ]
}

=== told
request POST https://api.gls-group.net/oauth2/v2/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials
fault UNAUTHORIZED: credentials refused: Invalid client credentials

=== login

=== reply 500
content-type: application/json

{
 "errors": [
  {
   "message": "Internal error"
  }
 ]
}

=== told
request POST https://api.gls-group.net/oauth2/v2/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials
fault UNAVAILABLE: carrier unavailable (HTTP 500): Internal error

=== login

=== reply 404
content-type: application/json

{
 "title": "Not Found",
 "detail": "No static resource"
}

=== told
request POST https://api.gls-group.net/oauth2/v2/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials
fault MALFORMED: reply not understood: HTTP 404: Not Found: No static resource

=== login

=== reply 200
content-type: application/json

{}

=== told
request POST https://api.gls-group.net/oauth2/v2/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials
fault MALFORMED: reply not understood: no access_token
