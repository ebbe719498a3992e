# The help page of WCF, an overload that comes and goes, a wrong route.
=== ask
44140033561

=== reply 400
content-type: text/html

<!DOCTYPE html><html><head><title>Request Error</title></head><body><p>The server encountered an error processing the request.</p></body></html>

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault MALFORMED: reply not understood: the root is html

=== ask
44140033561

=== reply 503
retry-after: 30

<html><body>Service Unavailable</body></html>

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault UNAVAILABLE retry after 30 s: carrier unavailable (HTTP 503): HTTP 503

=== ask
44140033561

=== reply 404
content-type: application/json; charset=utf-8

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault MALFORMED: reply not understood: the body is empty

=== ask
44140033561

=== reply 403
content-type: application/json; charset=utf-8

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault UNAUTHORIZED: credentials refused: HTTP 403

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{"HasErrors":false}

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault MALFORMED: reply not understood: no TrackingResults
