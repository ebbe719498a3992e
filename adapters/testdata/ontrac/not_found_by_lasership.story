# A body without Events is an error; its words say which.
=== ask
1LS717700040011

=== reply 200
content-type: application/json

{
 "Error": true,
 "ErrorMessage": "Tracking number not found"
}

=== told
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
report 1LS717700040011 NOT_FOUND

=== ask
1LS717700040011

=== reply 200
content-type: application/json

{
 "OrderNumber": null
}

=== told
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
fault MALFORMED: reply not understood: an order without Events

=== ask
1LS717700040011

=== reply 200
content-type: application/json

{
 "Error": "Service temporarily unavailable"
}

=== told
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 200): Service temporarily unavailable

=== ask
1LS717700040011

=== reply 200
content-type: application/json

{
 "Error": true,
 "ErrorMessage": "No order was found under this number"
}

=== told
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
report 1LS717700040011 NOT_FOUND

=== ask
1LS717700040011

=== reply 200
content-type: application/json

{
 "Error": true,
 "ErrorMessage": "We cannot find this package"
}

=== told
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
report 1LS717700040011 NOT_FOUND

=== ask
1LS717700040011

=== reply 404
content-type: application/json

{
 "Error": true,
 "ErrorMessage": "Tracking number not found"
}

=== told
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
report 1LS717700040011 NOT_FOUND

=== ask
1LS717700040011

=== reply 404
content-type: application/json

{
 "path": "/nowhere"
}

=== told
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
fault MALFORMED: reply not understood: an order without Events
