# Key or account refused.
=== ask detail
8QW1000712011429

=== reply 401
content-type: application/json

{
 "errors": [
  {
   "code": "API_001",
   "name": "Unauthorised"
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault UNAUTHORIZED: credentials refused: API_001 Unauthorised

=== ask detail
8QW1000712011429

=== reply 200
content-type: application/json

{
 "errors": [
  {
   "code": "API_001",
   "name": "Unauthorised"
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault UNAUTHORIZED: credentials refused: API_001 Unauthorised

=== ask detail
8QW1000712011429

=== reply 404
content-type: application/json

{
 "errors": [
  {
   "code": "41001",
   "name": "CUSTOMER_NOT_FOUND",
   "message": "The customer is not found"
  }
 ]
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault UNAUTHORIZED: credentials refused: 41001 The customer is not found

=== ask detail
8QW1000712011429

=== reply 403
content-type: application/json

{
 "message": "Forbidden"
}

=== told
request GET https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=8QW1000712011429
  accept: application/json
  content-type: application/json
  authorization: (secret)
  account-number: (secret)
fault UNAUTHORIZED: credentials refused: Forbidden
