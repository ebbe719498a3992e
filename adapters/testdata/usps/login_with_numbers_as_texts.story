# Numbers have been seen as texts.
=== login

=== reply 200
content-type: application/json

{
 "access_token": "usps-token-1",
 "issued_at": "1781524800000",
 "expires_in": "28799",
 "scope": "addresses tracking"
}

=== told
request POST https://apis.usps.com/oauth2/v3/token
  content-type: application/json
  accept: application/json
  body {"client_id":"(secret)","client_secret":"(secret)","grant_type":"client_credentials","scope":"tracking subscriptions-tracking"}
token of 12 characters until 2026-06-15T19:59:59Z
