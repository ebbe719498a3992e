# Wrong credentials.
=== login

=== reply 401
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "errors": [
  {
   "code": "NOT.AUTHORIZED.ERROR",
   "message": "The given client credentials were not valid. Please modify your request and try again."
  }
 ]
}

=== told
request POST https://apis.fedex.com/oauth/token
  content-type: application/x-www-form-urlencoded
  body grant_type=client_credentials&client_id=(secret)&client_secret=(secret)
fault UNAUTHORIZED: credentials refused: NOT.AUTHORIZED.ERROR: The given client credentials were not valid. Please modify your request and try again.
