# Client credentials; the token lives an hour. As text too.
=== login
=== reply 200
content-type: application/json

{"token_type":"Bearer","access_token":"invented-token-of-the-portal","expires_in":3600,"scope":"merchant"}

=== told
request POST https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/cpc-api-native-oauth-provider/oauth2/token
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&scope=merchant
token of 28 characters until 2026-06-15T13:00:00Z

=== login
=== reply 200
content-type: application/json

{"access_token":"invented-token-of-the-portal","expires_in":"1800"}

=== told
request POST https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/cpc-api-native-oauth-provider/oauth2/token
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&scope=merchant
token of 28 characters until 2026-06-15T12:30:00Z
