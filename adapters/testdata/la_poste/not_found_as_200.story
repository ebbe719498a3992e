# The returnCode counts also where the status is 200, and where it is a text.

=== ask
6A70010000001

=== reply 200
content-type: application/json

{
 "returnCode": "404",
 "returnMessage": "No information on this number yet.",
 "lang": "en_GB",
 "scope": "open",
 "idShip": "6A70010000001"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report 6A70010000001 NOT_FOUND

=== ask
6A70010000001

=== reply 200
content-type: application/json

{
 "returnCode": 404,
 "returnMessage": "No information.",
 "shipment": null
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report 6A70010000001 NOT_FOUND

=== ask
6A70010000001

=== reply 404
content-type: application/json

{
 "code": "RESOURCE_NOT_FOUND",
 "message": "No such thing"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report 6A70010000001 NOT_FOUND
