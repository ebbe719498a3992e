# A 404 of the framework or a proxy says nothing of the parcel.

=== ask
38061110000015

=== reply 404
content-type: application/json

{
 "detail": "Not found."
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault MALFORMED: reply not understood: Not found.

=== ask
38061110000015

=== reply 404
content-type: text/html

<h1>Not Found</h1>

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
fault MALFORMED: reply not understood: HTTP 404
