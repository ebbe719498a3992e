# A 404 that speaks of a route, comes from a gateway or says nothing.
=== ask
8000000000000017

=== reply 404
content-type: application/json

{
 "message": "no Route matched with those values"
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault MALFORMED: reply not understood: HTTP 404: no Route matched with those values

=== ask
8000000000000017

=== reply 404
content-type: application/json

{
 "fault": {
  "faultstring": "Unable to identify proxy for host",
  "detail": {
   "errorcode": "messaging.adaptors.http.flow.ApplicationNotFound"
  }
 }
}

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault MALFORMED: reply not understood: HTTP 404: Unable to identify proxy for host

=== ask
8000000000000017

=== reply 404
content-type: text/html

<html>404</html>

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault MALFORMED: reply not understood: HTTP 404: no reason given

=== ask
8000000000000017

=== reply 404
content-type: application/json

=== told
request GET https://api.hermesworld.co.uk/client-tracking-api/v1/events?barcode=8000000000000017&descriptionType=CLIENT
  accept: application/json
  apikey: (secret)
  authorization: (secret)
fault MALFORMED: reply not understood: HTTP 404: no reason given
