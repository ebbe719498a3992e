# Asked for one, the resource that could not be found is its tracker.
=== ask
EZ2000000002

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
  body {"tracking_codes":["EZ2000000002"]}
report EZ2000000002 NOT_FOUND

=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "error": {
  "code": "TRACKER.NOT_FOUND",
  "message": "No such tracker.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
report EZ2000000002 NOT_FOUND
