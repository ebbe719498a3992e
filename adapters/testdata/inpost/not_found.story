# Unknown, or not yet known: InPost does not tell which. The text's key has two names.
=== ask
640000000000000000000017

=== reply 404
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
*

=== reply 404
content-type: application/json

{
 "status": 404,
 "error": "resource_not_found",
 "description": "Nothing was found.",
 "details": null
}

=== told
report (no number) NOT_FOUND
