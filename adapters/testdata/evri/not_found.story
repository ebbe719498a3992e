# 404, 204 or an empty list: there is nothing (yet).
=== ask
8000000000000017

=== reply 404
content-type: application/json

{
 "message": "No events for barcode"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 NOT_FOUND

=== ask
8000000000000017

=== reply 204
content-type: application/json

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 NOT_FOUND

=== ask
8000000000000017

=== reply 200
content-type: application/json

[]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 NOT_FOUND

=== ask
8000000000000017

=== reply 200
content-type: application/json

{
 "events": []
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
report 8000000000000017 NOT_FOUND

=== ask
*

=== reply 404
content-type: application/json

{
 "message": "Not found"
}

=== told
report (no number) NOT_FOUND
