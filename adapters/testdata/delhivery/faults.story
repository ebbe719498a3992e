# Each fault by what the caller must do; without a told wait, the window of the budget.

=== ask
38061110000015

=== reply 401
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

=== reply 401
content-type: text/html

Login or API Key Required

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault UNAUTHORIZED: credentials refused: HTTP 401

=== ask
38061110000015

=== reply 403
content-type: application/json

{
 "detail": "You do not have permission."
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault UNAUTHORIZED: credentials refused: You do not have permission.

=== ask
38061110000015

=== reply 429
content-type: application/json

{
 "detail": "Request was throttled. Expected available in 37 seconds."
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault THROTTLED retry after 37 s: throttled for 37 s: Request was throttled. Expected available in 37 seconds.

=== ask
38061110000015

=== reply 429
content-type: text/html

<html>Too many requests</html>

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault THROTTLED retry after 300 s: throttled for 300 s: HTTP 429

=== ask
38061110000015

=== reply 429
content-type: text/html
retry-after: 60

<html>Blocked</html>

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault THROTTLED retry after 60 s: throttled for 60 s: HTTP 429

=== ask
38061110000015

=== reply 502
content-type: text/html

<html>Bad gateway</html>

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 502): HTTP 502

=== ask
38061110000015

=== reply 400
content-type: application/json

{
 "Error": "ref_ids is not a list"
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault MALFORMED: reply not understood: ref_ids is not a list

=== ask
38061110000015

=== reply 200
content-type: text/html

<html>Maintenance</html>

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault MALFORMED: reply not understood: the body is no JSON object
