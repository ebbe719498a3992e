# An older version answered 404 where all parcels were unknown.
=== ask
42249028960

=== reply 404
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "errorCode": "E_404_01",
   "errorMessage": "Resource Not Found"
  }
 ]
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249028960 NOT_FOUND
