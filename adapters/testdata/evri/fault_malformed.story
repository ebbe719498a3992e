# Other refusals, and answers that say nothing that is known.
=== ask
8000000000000017

=== reply 400
content-type: application/json

{
 "status": 400,
 "error": "Bad Request",
 "message": "barcode must be 16 characters"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault MALFORMED: reply not understood: HTTP 400: Bad Request: barcode must be 16 characters

=== ask
8000000000000017

=== reply 200
content-type: application/json

{
 "weather": "fine"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault MALFORMED: reply not understood: neither events nor an estimate or proof

=== ask
8000000000000017

=== reply 200
content-type: application/json

[1,2]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault MALFORMED: reply not understood: neither events nor an estimate or proof

=== ask
8000000000000017

=== reply 200
content-type: application/json

[[]]

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault MALFORMED: reply not understood: neither events nor an estimate or proof
