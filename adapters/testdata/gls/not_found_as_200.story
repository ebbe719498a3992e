# An unknown parcel is a row with an error inside a 200.
=== ask
42249028960

=== reply 200
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

=== ask
42249028960

=== reply 200
content-type: application/json

{
 "parcels": []
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249028960 NOT_FOUND

=== ask
42249028960

=== reply 200
content-type: application/json

{
 "errorCode": "E_404_01",
 "errorMessage": "Resource Not Found"
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249028960 NOT_FOUND

=== ask
*

=== reply 200
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
report 42249028960 NOT_FOUND
