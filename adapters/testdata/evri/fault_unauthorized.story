# A token that is over is a 401; the key or the client may be refused; inside a 200 it is the same.
=== ask
8000000000000017

=== reply 401
content-type: application/json

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: HTTP 401

=== ask
8000000000000017

=== reply 401
content-type: application/json

{
 "statusCode": 401,
 "message": "Access denied due to invalid subscription key."
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: Access denied due to invalid subscription key.

=== ask
8000000000000017

=== reply 403
content-type: application/json

{
 "error": "Forbidden"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: Forbidden

=== ask
8000000000000017

=== reply 200
content-type: application/json

{
 "statusCode": 401,
 "message": "Unauthorized"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault UNAUTHORIZED: credentials refused: Unauthorized
