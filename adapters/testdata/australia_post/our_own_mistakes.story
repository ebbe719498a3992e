# Too many ids, a wrong form, a wrong route: mistakes of ours, never an unknown article.
=== ask detail
8QW1000712011429
8QW1000713011421

=== reply 400
content-type: application/json

{
 "errors": [
  {
   "code": "51101",
   "name": "TOO_MANY_AP_TRACKING_IDS",
   "message": "The request must contain 10 or less AP article ids, consignment ids, or barcode ids."
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429,8QW1000713011421
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault MALFORMED: reply not understood: 51101 The request must contain 10 or less AP article ids, consignment ids, or barcode ids.

=== ask detail
8QW1000712011429

=== reply 422
content-type: application/json

{
 "errors": [
  {
   "error": "unprocessable_entity",
   "error_description": "The request is not valid",
   "messages": [
    "tracking_ids"
   ]
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault MALFORMED: reply not understood: unprocessable_entity The request is not valid

=== ask detail
8QW1000712011429

=== reply 404
content-type: application/json

{
 "error": "not_found",
 "error_description": "No such resource"
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault MALFORMED: reply not understood: not_found No such resource
