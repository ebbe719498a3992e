# Credentials refused, merchant blocked, too many logins.

=== login
=== reply 401
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "10401",
    "message": "ClientId is Invalid"
   }
  ]
 }
}

=== told
request POST https://onlinetools.ups.com/security/v1/oauth/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  x-merchant-id: (secret)
  body grant_type=client_credentials
fault UNAUTHORIZED: credentials refused: 10401 ClientId is Invalid

=== login
=== reply 400
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "250002",
    "message": "Invalid Authentication Information"
   }
  ]
 }
}

=== told
request POST https://onlinetools.ups.com/security/v1/oauth/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  x-merchant-id: (secret)
  body grant_type=client_credentials
fault UNAUTHORIZED: credentials refused: 250002 Invalid Authentication Information

=== login
=== reply 403
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "250004",
    "message": "The merchant is blocked"
   }
  ]
 }
}

=== told
request POST https://onlinetools.ups.com/security/v1/oauth/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  x-merchant-id: (secret)
  body grant_type=client_credentials
fault UNAUTHORIZED: credentials refused: 250004 The merchant is blocked

=== login
=== reply 429
content-type: application/json

{
 "response": {
  "errors": [
   {
    "code": "10429",
    "message": "Too Many Requests"
   }
  ]
 }
}

=== told
request POST https://onlinetools.ups.com/security/v1/oauth/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  x-merchant-id: (secret)
  body grant_type=client_credentials
fault THROTTLED: throttled: 10429 Too Many Requests

=== login
=== reply 200

{"status":"approved"}

=== told
request POST https://onlinetools.ups.com/security/v1/oauth/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  x-merchant-id: (secret)
  body grant_type=client_credentials
fault MALFORMED: reply not understood: no access_token
