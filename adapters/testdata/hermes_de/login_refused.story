# A refused grant is a 400 or a 401; what is wrong with our request is no refusal.
=== login


=== reply 400
content-type: application/json

{
 "error": "invalid_grant",
 "error_description": "The provided access grant is invalid"
}

=== told
request POST https://authme.myhermes.de/authorization-facade/oauth2/access_token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  user-agent: waybill parcel tracking
  body grant_type=password&client_id=waybill-hsi-4711&client_secret=(secret)&username=waybill-hsi-user&password=(secret)
fault UNAUTHORIZED: credentials refused: invalid_grant: The provided access grant is invalid

=== login


=== reply 401
content-type: application/json

{
 "error": "invalid_client"
}

=== told
request POST https://authme.myhermes.de/authorization-facade/oauth2/access_token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  user-agent: waybill parcel tracking
  body grant_type=password&client_id=waybill-hsi-4711&client_secret=(secret)&username=waybill-hsi-user&password=(secret)
fault UNAUTHORIZED: credentials refused: invalid_client

=== login


=== reply 400
content-type: application/json

{
 "error": "unsupported_grant_type"
}

=== told
request POST https://authme.myhermes.de/authorization-facade/oauth2/access_token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  user-agent: waybill parcel tracking
  body grant_type=password&client_id=waybill-hsi-4711&client_secret=(secret)&username=waybill-hsi-user&password=(secret)
fault MALFORMED: reply not understood: unsupported_grant_type

=== login


=== reply 200
content-type: application/json

{
 "token_type": "Bearer"
}

=== told
request POST https://authme.myhermes.de/authorization-facade/oauth2/access_token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  user-agent: waybill parcel tracking
  body grant_type=password&client_id=waybill-hsi-4711&client_secret=(secret)&username=waybill-hsi-user&password=(secret)
fault MALFORMED: reply not understood: no access_token
