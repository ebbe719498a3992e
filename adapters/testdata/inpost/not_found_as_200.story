# The same error behind a status line that says success.
=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "status": 404,
 "error": "resource_not_found",
 "message": "Zasób nie został odnaleziony.",
 "details": {}
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 NOT_FOUND

=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "error": "resource_not_found"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 NOT_FOUND
