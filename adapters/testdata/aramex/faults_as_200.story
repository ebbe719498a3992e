# Everything is a 200: refused logins, wrong questions, an overload, an outage.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": null, "Notifications": [ { "Code": "ERR01", "Message": "ClientInfo - Invalid username or password" } ], "HasErrors": true, "TrackingResults": [], "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault UNAUTHORIZED: credentials refused: ERR01 ClientInfo - Invalid username or password

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": null, "Notifications": [ { "Code": "ERR75", "Message": "Failed to login" } ], "HasErrors": true, "TrackingResults": [], "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault UNAUTHORIZED: credentials refused: ERR75 Failed to login

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": null, "Notifications": [ { "Code": "ERR48", "Message": "Shipments - At least one waybill is required" } ], "HasErrors": true, "TrackingResults": [], "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault MALFORMED: reply not understood: ERR48 Shipments - At least one waybill is required

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": null, "Notifications": [ { "Code": "ERR52", "Message": "Rate limit exceeded" } ], "HasErrors": true, "TrackingResults": [], "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault THROTTLED: throttled: ERR52 Rate limit exceeded

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": null, "Notifications": [ { "Code": "ERR99", "Message": "Internal error, please try again" } ], "HasErrors": true, "TrackingResults": [], "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault UNAVAILABLE: carrier unavailable (HTTP 200): ERR99 Internal error, please try again

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{"HasErrors":true}

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault MALFORMED: reply not understood: HTTP 200 with errors and no notification

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{"HasErrors":true,"Notifications":{"Notification":{"Code":"ERR01","Message":"ClientInfo - Invalid username or password"}}}

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault UNAUTHORIZED: credentials refused: ERR01 ClientInfo - Invalid username or password

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": null, "Notifications": [ { "Code": "ERR06", "Message": "ClientInfo - Account Number is missing or invalid" } ], "HasErrors": true, "TrackingResults": null, "NonExistingWaybills": null }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
fault UNAUTHORIZED: credentials refused: ERR06 ClientInfo - Account Number is missing or invalid
