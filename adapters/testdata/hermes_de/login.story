# A token for an hour, by the password of the user.
=== login


=== reply 200
content-type: application/json

{
 "access_token": "eyJhbGciOiJSUzI1NiJ9.invented.token",
 "refresh_token": "eyJ.refresh",
 "token_type": "Bearer",
 "expires_in": 3600,
 "scope": "full",
 "realm": "/"
}

=== told
request POST https://authme.myhermes.de/authorization-facade/oauth2/access_token
  content-type: application/x-www-form-urlencoded
  accept: application/json
  user-agent: waybill parcel tracking
  body grant_type=password&client_id=waybill-hsi-4711&client_secret=(secret)&username=waybill-hsi-user&password=(secret)
token of 35 characters until 2026-06-15T13:00:00Z
