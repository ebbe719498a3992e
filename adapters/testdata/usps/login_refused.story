# A wrong secret.
=== login

=== reply 401
content-type: application/json

{
 "error": "invalid_client",
 "error_description": "Client authentication failed.",
 "error_uri": "https://datatracker.ietf.org/doc/html/rfc6749#section-5.2"
}

=== told
request POST https://apis.usps.com/oauth2/v3/token
  content-type: application/json
  accept: application/json
  body {"client_id":"(secret)","client_secret":"(secret)","grant_type":"client_credentials","scope":"tracking subscriptions-tracking"}
fault UNAUTHORIZED: credentials refused: invalid_client Client authentication failed.

=== login

=== reply 400
content-type: application/json

{
 "error": "invalid_client",
 "error_description": "Client authentication failed."
}

=== told
request POST https://apis.usps.com/oauth2/v3/token
  content-type: application/json
  accept: application/json
  body {"client_id":"(secret)","client_secret":"(secret)","grant_type":"client_credentials","scope":"tracking subscriptions-tracking"}
fault UNAUTHORIZED: credentials refused: invalid_client Client authentication failed.
