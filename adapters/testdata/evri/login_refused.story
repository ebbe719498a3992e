# A client that is not known or may not, by its status line or by its error; a request that is wrong; a token that is none.
=== login
=== reply 401
content-type: application/json

{
 "error": "access_denied",
 "error_description": "Unauthorized"
}

=== told
request POST https://hermes-client-integration-prod.eu.auth0.com/oauth/token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&audience=client-tracking-api&client_id=kT4wYexampleEvriClient&client_secret=(secret)
fault UNAUTHORIZED: credentials refused: access_denied: Unauthorized

=== login
=== reply 400
content-type: application/json

{
 "error": "invalid_client"
}

=== told
request POST https://hermes-client-integration-prod.eu.auth0.com/oauth/token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&audience=client-tracking-api&client_id=kT4wYexampleEvriClient&client_secret=(secret)
fault UNAUTHORIZED: credentials refused: invalid_client

=== login
=== reply 403
content-type: application/json

{
 "error": "unauthorized_client",
 "error_description": "Grant type 'client_credentials' not allowed for the client."
}

=== told
request POST https://hermes-client-integration-prod.eu.auth0.com/oauth/token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&audience=client-tracking-api&client_id=kT4wYexampleEvriClient&client_secret=(secret)
fault UNAUTHORIZED: credentials refused: unauthorized_client: Grant type 'client_credentials' not allowed for the client.

=== login
=== reply 400
content-type: application/json

{
 "error": "invalid_request",
 "error_description": "Missing required parameter: audience"
}

=== told
request POST https://hermes-client-integration-prod.eu.auth0.com/oauth/token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&audience=client-tracking-api&client_id=kT4wYexampleEvriClient&client_secret=(secret)
fault MALFORMED: reply not understood: invalid_request: Missing required parameter: audience

=== login
=== reply 400
content-type: application/json

=== told
request POST https://hermes-client-integration-prod.eu.auth0.com/oauth/token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&audience=client-tracking-api&client_id=kT4wYexampleEvriClient&client_secret=(secret)
fault MALFORMED: reply not understood: HTTP 400

=== login
=== reply 200
content-type: application/json

{
 "token_type": "Bearer"
}

=== told
request POST https://hermes-client-integration-prod.eu.auth0.com/oauth/token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&audience=client-tracking-api&client_id=kT4wYexampleEvriClient&client_secret=(secret)
fault MALFORMED: reply not understood: no access_token
