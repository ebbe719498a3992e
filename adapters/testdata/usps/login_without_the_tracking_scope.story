# An application that is not enrolled gets a token that every call refuses.
=== login

=== reply 200
content-type: application/json

{
 "access_token": "usps-token-1",
 "expires_in": 28799,
 "scope": ""
}

=== told
request POST https://apis.usps.com/oauth2/v3/token
  content-type: application/json
  accept: application/json
  body {"client_id":"(secret)","client_secret":"(secret)","grant_type":"client_credentials","scope":"tracking subscriptions-tracking"}
fault UNAUTHORIZED: credentials refused: the token's scope lacks tracking

=== login

=== reply 200
content-type: application/json

{
 "access_token": "usps-token-1",
 "expires_in": 28799,
 "scope": "addresses domestic-prices"
}

=== told
request POST https://apis.usps.com/oauth2/v3/token
  content-type: application/json
  accept: application/json
  body {"client_id":"(secret)","client_secret":"(secret)","grant_type":"client_credentials","scope":"tracking subscriptions-tracking"}
fault UNAUTHORIZED: credentials refused: the token's scope lacks tracking
