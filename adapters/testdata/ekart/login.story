# A token behind the word Bearer, for forty minutes.

=== login

=== reply 200
content-type: application/json

{
 "Authorization": "Bearer eyJ0eXAiOiJpbnZlbnRlZCJ9.e30.c2ln"
}

=== told
request POST https://api.ekartlogistics.com/auth/token
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
token of 33 characters until 2026-06-15T12:40:00Z
