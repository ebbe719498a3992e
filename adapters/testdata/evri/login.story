# The older token address: credentials in the form, an audience of its own.
=== login
=== reply 200
content-type: application/json

{
 "access_token": "eyJhbGciOiJub25lIn0.e30.",
 "token_type": "Bearer",
 "expires_in": 86400,
 "scope": "read"
}

=== told
request POST https://hermes-client-integration-prod.eu.auth0.com/oauth/token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&audience=client-tracking-api&client_id=kT4wYexampleEvriClient&client_secret=(secret)
token of 24 characters until 2026-06-16T12:00:00Z

=== login
=== reply 200
content-type: application/json

{
 "access_token": "eyJhbGciOiJub25lIn0.e30.",
 "token_type": "Bearer",
 "expires_in": "3600",
 "scope": "read"
}

=== told
request POST https://hermes-client-integration-prod.eu.auth0.com/oauth/token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&audience=client-tracking-api&client_id=kT4wYexampleEvriClient&client_secret=(secret)
token of 24 characters until 2026-06-15T13:00:00Z
