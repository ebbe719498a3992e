# By status, and by the 400 of RFC 6749.
=== login
=== reply 401
content-type: application/json

{"error":"invalid_client"}

=== told
request POST https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/cpc-api-native-oauth-provider/oauth2/token
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&scope=merchant
fault UNAUTHORIZED: credentials refused: invalid_client

=== login
=== reply 400
content-type: application/json

{"error":"invalid_client","error_description":"no such client"}

=== told
request POST https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/cpc-api-native-oauth-provider/oauth2/token
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&scope=merchant
fault UNAUTHORIZED: credentials refused: invalid_client

=== login
=== reply 200
content-type: application/json

{"token_type":"Bearer"}

=== told
request POST https://api.canadapost-postescanada.ca/prod/devportal-portaildesdeveloppeurs/cpc-api-native-oauth-provider/oauth2/token
  x-ibm-client-id: (secret)
  x-ibm-client-secret: (secret)
  content-type: application/x-www-form-urlencoded
  accept: application/json
  body grant_type=client_credentials&scope=merchant
fault MALFORMED: reply not understood: no access_token
