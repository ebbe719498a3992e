# Answers that say nothing of a parcel.
=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "tracking_number": "640000000000000000000017"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault MALFORMED: reply not understood: neither status nor tracking_details

=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "error": "strange_thing",
 "message": "Who knows."
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault MALFORMED: reply not understood: HTTP 200: strange_thing: Who knows.

=== ask
640000000000000000000017

=== reply 409
content-type: application/json

{
 "status": 409,
 "error": "conflict"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault MALFORMED: reply not understood: HTTP 409: conflict
