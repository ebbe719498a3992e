# A key that is wrong, inactive or not allowed to; an account that has not paid.
=== ask
EZ2000000002

=== reply 401
content-type: application/json

{
 "error": {
  "code": "APIKEY.INACTIVE",
  "message": "This api key is no longer active.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault UNAUTHORIZED: credentials refused: APIKEY.INACTIVE: This api key is no longer active.

=== ask
EZ2000000002

=== reply 403
content-type: application/json

{
 "error": {
  "code": "FORBIDDEN",
  "message": "You are not authorized.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault UNAUTHORIZED: credentials refused: FORBIDDEN: You are not authorized.

=== ask
EZ2000000002

=== reply 402
content-type: application/json

{
 "error": {
  "code": "PAYMENT_REQUIRED",
  "message": "Insufficient funds.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault UNAUTHORIZED: credentials refused: PAYMENT_REQUIRED: Insufficient funds.

=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "error": {
  "code": "APIKEY.INACTIVE",
  "message": "This api key is no longer active.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault UNAUTHORIZED: credentials refused: APIKEY.INACTIVE: This api key is no longer active.
