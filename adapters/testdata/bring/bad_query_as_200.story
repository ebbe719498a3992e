# All that varies in the query is the number, so that a bad query is a bad number: it must not be sent again.
=== ask
QW00000

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "error": {
    "code": 400,
    "message": "Invalid query"
   }
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=QW00000&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report QW00000 INVALID_NUMBER

=== ask
QW00000

=== reply 400
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "error": {
    "code": 400,
    "message": "Invalid query"
   }
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=QW00000&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report QW00000 INVALID_NUMBER
