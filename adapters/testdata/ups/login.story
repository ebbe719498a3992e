# Every value of the answer is a text, the numbers too; a number is as good.

=== login
=== reply 200
content-type: application/json

{
 "token_type": "Bearer",
 "issued_at": "1781524800000",
 "client_id": "kT4wYexampleClient",
 "access_token": "eyJhbGciOiJub25lIn0.e30.",
 "scope": "",
 "expires_in": "14399",
 "refresh_count": "0",
 "status": "approved"
}

=== told
request POST https://onlinetools.ups.com/security/v1/oauth/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  x-merchant-id: (secret)
  body grant_type=client_credentials
token of 24 characters until 2026-06-15T15:59:59Z

=== login
=== reply 200

{
 "access_token": "eyJhbGciOiJub25lIn0.e30.",
 "expires_in": 3600
}

=== told
request POST https://onlinetools.ups.com/security/v1/oauth/token
  authorization: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  x-merchant-id: (secret)
  body grant_type=client_credentials
token of 24 characters until 2026-06-15T13:00:00Z
