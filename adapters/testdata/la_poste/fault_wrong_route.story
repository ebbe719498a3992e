# A 404 that is not JSON is of a path that broke, and one without a returnCode of the gateway: neither is an unknown parcel.

=== ask
6A70010000001

=== reply 404
content-type: text/plain

Not Found

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault MALFORMED: reply not understood: the body is no JSON list

=== ask
6A70010000001

=== reply 404
content-type: application/json

{
 "message": "no Route matched with those values"
}

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault MALFORMED: reply not understood: HTTP 404: no Route matched with those values

=== ask
6A70010000001

=== reply 200
content-type: application/json

[]

=== told
request GET https://api.laposte.fr/suivi/v2/idships/6A70010000001?lang=en_GB
  accept: application/json
  x-okapi-key: (secret)
fault MALFORMED: reply not understood: no answer on any number
