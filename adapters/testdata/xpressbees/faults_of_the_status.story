# A wrong route is no unknown parcel; the rest is as for every carrier.
=== ask
14142310004449

=== reply 404
content-type: application/json

{
 "message": "The route could not be found."
}

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault MALFORMED: reply not understood: HTTP 404: The route could not be found.

=== ask
14142310004449

=== reply 404
content-type: text/html

<html><body>Endpoint not found.</body></html>

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault MALFORMED: reply not understood: the body is no JSON object

=== ask
14142310004449

=== reply 429
content-type: application/json
retry-after: 30

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault THROTTLED retry after 30 s: throttled for 30 s: HTTP 429

=== ask
14142310004449

=== reply 503
content-type: text/html

<html><body>Service Unavailable</body></html>

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault UNAVAILABLE: carrier unavailable (HTTP 503): HTTP 503

=== ask
14142310004449

=== reply 401
content-type: application/json

{
 "message": "Unauthenticated."
}

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault UNAUTHORIZED: credentials refused: Unauthenticated.

=== ask
14142310004449

=== reply 400
content-type: application/json

{
 "message": "Token expired"
}

=== told
request POST https://xbclientapi.xbees.in/TrackingService.svc/GetShipmentSummaryDetails
  content-type: application/json
  accept: application/json
  body {"AWBNo":"14142310004449","XBkey":"(secret)"}
fault UNAUTHORIZED: credentials refused: HTTP 400: Token expired
