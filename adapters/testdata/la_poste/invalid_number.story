# A number that cannot be one.

=== ask
QW00112233XX

=== reply 400
content-type: application/json

{
 "returnCode": 400,
 "returnMessage": "Le numéro que vous avez saisi n’est pas valide.",
 "lang": "en_GB",
 "scope": "open",
 "idShip": "QW00112233XX"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/QW00112233XX?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report QW00112233XX INVALID_NUMBER

=== ask
QW00112233XX

=== reply 400
content-type: application/json

{
 "returnCode": 400,
 "returnMessage": "Le numéro que vous avez saisi n’est pas valide.",
 "lang": "en_GB",
 "scope": "open",
 "idShip": "QW?"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/QW00112233XX?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
report QW00112233XX INVALID_NUMBER
