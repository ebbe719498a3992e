# An object of lists, and the names of the XML, as clients of other languages write them.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{"HasErrors":false,"TrackingResults":{"44140033561":[{"WaybillNumber": "44140033561", "UpdateCode": "SH003", "UpdateDescription": "Out for Delivery", "UpdateDateTime": "/Date(1780985100000+0200)/", "UpdateLocation": "Sfax, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"}]},"NonExistingWaybills":[]}

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-09T08:05:00 +02 said  OUT_FOR_DELIVERY  code SH003  "Out for Delivery"  [city "Sfax" country "TN"]
  weight 500 g

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{"ShipmentTrackingResponse":{"HasErrors":false,"Notifications":{},"TrackingResults":{"KeyValueOfstringArrayOfTrackingResultmFAkxlpY":[{"Key":"44140033561","Value":{"TrackingResult":[{"WaybillNumber": "44140033561", "UpdateCode": "SH003", "UpdateDescription": "Out for Delivery", "UpdateDateTime": "/Date(1780985100000+0200)/", "UpdateLocation": "Sfax, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},{"WaybillNumber": "44140033561", "UpdateCode": "SH014", "UpdateDescription": "Record created.", "UpdateDateTime": "/Date(1780842000000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"}]}}]},"NonExistingWaybills":{}}}

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-09T08:05:00 +02 said  OUT_FOR_DELIVERY  code SH003  "Out for Delivery"  [city "Sfax" country "TN"]
  2026-06-07T16:20:00 +02 said  DATA_RECEIVED  code SH014  "Record created."  [city "Tunis" country "TN"]
  weight 500 g
