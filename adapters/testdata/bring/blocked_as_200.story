# Too many invalid numbers block the account: an error inside `shipments`, with the code of an outage. A real status keeps its meaning.
=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "apiVersion": "2",
   "consignmentSet": [
    {
     "error": {
      "code": 503,
      "message": "Server too busy/ Temporarily blocked due to too many invalid requests",
      "system": "TooBusyPakker_TooBusyPakker"
     }
    }
   ]
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
fault THROTTLED: throttled: 503: TooBusyPakker_TooBusyPakker: Server too busy/ Temporarily blocked due to too many invalid requests

=== ask
370438101000000014

=== reply 200
content-type: application/json
retry-after: 120

{
 "shipments": [
  {
   "apiVersion": "2",
   "consignmentSet": [
    {
     "error": {
      "code": 503,
      "message": "Server too busy/ Temporarily blocked due to too many invalid requests",
      "system": "TooBusyPakker_TooBusyPakker"
     }
    }
   ]
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
fault THROTTLED retry after 120 s: throttled for 120 s: 503: TooBusyPakker_TooBusyPakker: Server too busy/ Temporarily blocked due to too many invalid requests

=== ask
370438101000000014

=== reply 503
content-type: application/json

{
 "shipments": [
  {
   "apiVersion": "2",
   "consignmentSet": [
    {
     "error": {
      "code": 503,
      "message": "Server too busy/ Temporarily blocked due to too many invalid requests",
      "system": "TooBusyPakker_TooBusyPakker"
     }
    }
   ]
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
fault UNAVAILABLE: carrier unavailable (HTTP 503): 503: TooBusyPakker_TooBusyPakker: Server too busy/ Temporarily blocked due to too many invalid requests
