# A lone object where a list is documented, values of other types, rows that are none.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{"HasErrors":"false","TrackingResults":{"Key":44140033561,"Value":{"WaybillNumber":44140033561,"UpdateCode":"sh003","UpdateDescription":null,"UpdateDateTime":"/Date(1780985100000+0200)/","UpdateLocation":7,"GrossWeight":0.5,"WeightUnit":"KG"}},"NonExistingWaybills":null}

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-09T08:05:00 +02 said  OUT_FOR_DELIVERY  code SH003  [text "7"]
  weight 500 g

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{"TrackingResults":[7,null,{"Key":"0044140033561","Value":[7,null,"x",{},{"UpdateCode":"SH003","UpdateDateTime":"/Date(1780985100000+0200)/"}]},{"Value":[{"WaybillNumber":"44140033561","UpdateCode":"SH014","UpdateDateTime":"/Date(1780812300000+0200)/"}]}]}

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-09T08:05:00 +02 said  OUT_FOR_DELIVERY  code SH003
  2026-06-07T08:05:00 +02 said  DATA_RECEIVED  code SH014
warning EVENT a TrackingResult is no object
warning EVENT a TrackingResult is no object
warning EVENT a TrackingResult without code and description
