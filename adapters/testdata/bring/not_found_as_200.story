# An unknown number is an error with a code of its own inside a 200, or really a 404.
=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "error": {
    "code": 404,
    "message": "No shipments found"
   }
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 NOT_FOUND

=== ask
370438101000000014

=== reply 404
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "error": {
    "code": "404",
    "message": "No shipments found"
   }
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 NOT_FOUND

=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": []
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 NOT_FOUND

=== ask
*

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "error": {
    "code": 404,
    "message": "No shipments found"
   }
  }
 ]
}

=== told
report (no number) NOT_FOUND

=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "error": {
    "code": null,
    "message": "No shipments found"
   }
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 NOT_FOUND
