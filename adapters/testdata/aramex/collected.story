# Fetched by the consignee after it was on hold; the comment is no name.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": {"Reference1": "exchange-1", "Reference2": "", "Reference3": "", "Reference4": "", "Reference5": null},
  "Notifications": [], "HasErrors": false,
  "TrackingResults": [
    { "Key": "44140033561", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "SH006", "UpdateDescription": "Collected by Consignee", "UpdateDateTime": "/Date(1781096400000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "OTP 4711", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH008", "UpdateDescription": "Shipment on hold", "UpdateDateTime": "/Date(1781010000000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "As per consignee request", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH022", "UpdateDescription": "Departed Operations facility – In Transit to Destination", "UpdateDateTime": "/Date(1780950600000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] } ],
  "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-10T15:00:00 +02 said  COLLECTED  code SH006  "Collected by Consignee"  [city "Tunis" country "TN"]
  2026-06-09T15:00:00 +02 said  HELD  code SH008  "Shipment on hold"  [city "Tunis" country "TN"]
  2026-06-08T22:30:00 +02 said  DEPARTED  code SH022  "Departed Operations facility – In Transit to Destination"  [city "Tunis" country "TN"]
  weight 500 g
