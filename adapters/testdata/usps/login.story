# A token of eight hours.
=== login

=== reply 200
content-type: application/json

{
 "access_token": "usps-token-1",
 "token_type": "Bearer",
 "issued_at": 1781524800000,
 "expires_in": 28799,
 "status": "approved",
 "scope": "tracking subscriptions-tracking",
 "issuer": "https://keyc.usps.com/realms/USPS",
 "client_id": "k3PxExampleConsumerKey7Qd2",
 "application_name": "example",
 "api_products": "[Public Access I]",
 "public_key": ""
}

=== told
request POST https://apis.usps.com/oauth2/v3/token
  content-type: application/json
  accept: application/json
  body {"client_id":"(secret)","client_secret":"(secret)","grant_type":"client_credentials","scope":"tracking subscriptions-tracking"}
token of 12 characters until 2026-06-15T19:59:59Z
