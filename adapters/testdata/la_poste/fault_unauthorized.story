# A bad key, a key without the product; the same inside a 200.

=== ask
6A70010000001

=== reply 401
content-type: application/json

{
 "code": "UNAUTHORIZED",
 "message": "BAD_APP_KEY"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault UNAUTHORIZED: credentials refused: UNAUTHORIZED: BAD_APP_KEY

=== ask
6A70010000001

=== reply 403
content-type: application/json

{
 "code": "FORBIDDEN",
 "message": "x"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault UNAUTHORIZED: credentials refused: FORBIDDEN: x

=== ask
6A70010000001

=== reply 200
content-type: application/json

{
 "code": "UNAUTHORIZED",
 "message": "BAD_APP_KEY"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault UNAUTHORIZED: credentials refused: UNAUTHORIZED: BAD_APP_KEY

=== ask
6A70010000001

=== reply 200
content-type: application/json

{
 "returnCode": 401,
 "returnMessage": "Unauthorized"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault UNAUTHORIZED: credentials refused: 401: Unauthorized
