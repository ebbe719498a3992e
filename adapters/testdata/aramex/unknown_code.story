# A code of no list whose words are of none either: not in transit, as the last of the documented rules would have it.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": {"Reference1": "exchange-1", "Reference2": "", "Reference3": "", "Reference4": "", "Reference5": null},
  "Notifications": [], "HasErrors": false,
  "TrackingResults": [
    { "Key": "44140033561", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "SH777", "UpdateDescription": "Shipment met the moon", "UpdateDateTime": "/Date(1781096400000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH003", "UpdateDescription": "Out for Delivery", "UpdateDateTime": "/Date(1780985100000+0200)/", "UpdateLocation": "Sfax, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] } ],
  "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-10T15:00:00 +02 said  UNKNOWN  code SH777  "Shipment met the moon"  [city "Tunis" country "TN"]
  2026-06-09T08:05:00 +02 said  OUT_FOR_DELIVERY  code SH003  "Out for Delivery"  [city "Sfax" country "TN"]
  weight 500 g
warning UNMAPPED_CODE SH777
