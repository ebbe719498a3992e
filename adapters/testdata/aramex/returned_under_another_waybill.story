# The comment has the number of the way back.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": {"Reference1": "exchange-1", "Reference2": "", "Reference3": "", "Reference4": "", "Reference5": null},
  "Notifications": [], "HasErrors": false,
  "TrackingResults": [
    { "Key": "44140033561", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "SH069", "UpdateDescription": "Returned to Shipper", "UpdateDateTime": "/Date(1781506800000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "Rtn HAWB 44140033999", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH498", "UpdateDescription": "Contact attempts completed - pending return", "UpdateDateTime": "/Date(1781334000000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] } ],
  "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-15T09:00:00 +02 said  RETURNED  code SH069  "Returned to Shipper"  [city "Tunis" country "TN"]
  2026-06-13T09:00:00 +02 said  UNDELIVERABLE (RECIPIENT_UNREACHABLE)  code SH498  "Contact attempts completed - pending return"  [city "Tunis" country "TN"]
  weight 500 g
  leg RETURN aramex/44140033999
