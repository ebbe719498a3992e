# A 404 of the path, or of a proxy; and one for a question for several numbers.
=== ask
EZ2000000002

=== reply 404
content-type: text/html

<html>404</html>

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault MALFORMED: reply not understood: HTTP 404: HTTP 404

=== ask
EZ2000000002

=== reply 404
content-type: application/json

{
 "error": {
  "code": "PATH.NOT_FOUND",
  "message": "The path does not exist.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
fault MALFORMED: reply not understood: HTTP 404: PATH.NOT_FOUND: The path does not exist.

=== ask
EZ2000000002
EZ4000000004

=== reply 404
content-type: application/json

{
 "error": {
  "code": "NOT_FOUND",
  "message": "The requested resource could not be found.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002","EZ4000000004"]}
fault MALFORMED: reply not understood: HTTP 404: NOT_FOUND: The requested resource could not be found.
