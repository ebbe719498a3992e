# Where all fail, that is the fault.

=== ask
6A70010000001
6A70010000002

=== reply 207
content-type: application/json

[
 {
  "returnCode": 504,
  "returnMessage": "Technical failure.",
  "lang": "en_GB",
  "scope": "open",
  "idShip": "6A70010000001"
 },
 {
  "returnCode": 504,
  "returnMessage": "Technical failure.",
  "lang": "en_GB",
  "scope": "open",
  "idShip": "6A70010000002"
 }
]

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001,6A70010000002?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 504): 504: Technical failure.
