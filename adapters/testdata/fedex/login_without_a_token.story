# A 200 that grants nothing.
=== login

=== reply 200
content-type: application/json

{
 "token_type": "bearer"
}

=== told
request POST https://apis.fedex.com/oauth/token
  content-type: application/x-www-form-urlencoded
  body grant_type=client_credentials&client_id=(secret)&client_secret=(secret)
fault MALFORMED: reply not understood: no access_token
