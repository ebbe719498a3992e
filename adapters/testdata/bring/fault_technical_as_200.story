# An outage of a system behind Bring.
=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "error": {
    "code": 500,
    "message": "Error getting track & trace information",
    "system": "ExternalErrorPakker"
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
fault UNAVAILABLE: carrier unavailable (HTTP 500): 500: ExternalErrorPakker: Error getting track & trace information

=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "error": {
    "code": 401,
    "message": "Not authorized"
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
fault UNAUTHORIZED: credentials refused: 401: Not authorized

=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "error": {
    "code": 299,
    "message": "?"
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
fault MALFORMED: reply not understood: 299: ?
