# A key says so inside a 200; a token there must be.

=== login

=== reply 200
content-type: application/json

{
 "unauthorised": "Invalid credentials"
}

=== told
request POST https://api.ekartlogistics.com/auth/token
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: unauthorised: Invalid credentials

=== login

=== reply 401
content-type: application/json

{
 "unauthorised": "Invalid credentials"
}

=== told
request POST https://api.ekartlogistics.com/auth/token
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: unauthorised: Invalid credentials

=== login

=== reply 200
content-type: application/json

{}

=== told
request POST https://api.ekartlogistics.com/auth/token
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
fault MALFORMED: reply not understood: no access_token
