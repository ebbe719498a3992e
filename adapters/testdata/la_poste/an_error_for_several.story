# An error that names none of several numbers says of none what it is.

=== ask
6A70010000001
6A70010000002

=== reply 400
content-type: application/json

{
 "returnCode": 400,
 "returnMessage": "The number is not valid.",
 "lang": "en_GB",
 "scope": "open",
 "idShip": "6A70010000001,6A70010000002"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001,6A70010000002?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault MALFORMED: reply not understood: HTTP 400: 400: The number is not valid.
