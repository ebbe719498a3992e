# A bad token has no `status`; a wrong organisation is a 403. Inside a 200 both mean the same.
=== ask
640000000000000000000017

=== reply 401
content-type: application/json
www-authenticate: Bearer realm="api", error="invalid_token"

{
 "error": "token_invalid"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault UNAUTHORIZED: credentials refused: token_invalid

=== ask
640000000000000000000017

=== reply 403
content-type: application/json

{
 "status": 403,
 "error": "access_forbidden",
 "message": "Access is forbidden.",
 "details": {}
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault UNAUTHORIZED: credentials refused: access_forbidden: Access is forbidden.

=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "error": "token_invalid"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault UNAUTHORIZED: credentials refused: token_invalid

=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "status": 403,
 "error": "access_forbidden"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault UNAUTHORIZED: credentials refused: access_forbidden
