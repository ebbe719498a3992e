# The same refusals with a status line that says all is well.

=== ask
38061110000015

=== reply 200
content-type: application/json

{
 "detail": "Authentication credentials were not provided."
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault UNAUTHORIZED: credentials refused: Authentication credentials were not provided.

=== ask
38061110000015

=== reply 200
content-type: text/html

Login or API Key Required

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault UNAUTHORIZED: credentials refused: Login or API Key Required

=== ask
38061110000015

=== reply 200
content-type: application/json

{
 "Error": "Request was throttled. Expected available in 12 seconds."
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault THROTTLED retry after 12 s: throttled for 12 s: Request was throttled. Expected available in 12 seconds.

=== ask
38061110000015

=== reply 200
content-type: application/json

{
 "Error": "Something else"
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault MALFORMED: reply not understood: Something else
