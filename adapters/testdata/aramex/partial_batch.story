# One delivered, one known without scans, one unknown, one of which nothing is said, one that nobody asked for.
=== ask
44140033561
44140033572
44140033583
44140033594

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": {"Reference1": "exchange-1", "Reference2": "", "Reference3": "", "Reference4": "", "Reference5": null},
  "Notifications": [], "HasErrors": false,
  "TrackingResults": [
    { "Key": "44140033561", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "SH003", "UpdateDescription": "Out for Delivery", "UpdateDateTime": "/Date(1780985100000+0200)/", "UpdateLocation": "Sfax, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH014", "UpdateDescription": "Record created.", "UpdateDateTime": "/Date(1780842000000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] },
    { "Key": "44140033572", "Value": [
 ] },
    { "Key": "44140033999", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "SH014", "UpdateDescription": "Record created.", "UpdateDateTime": "/Date(1780842000000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] } ],
  "NonExistingWaybills": ["44140033583"] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561","44140033572","44140033583","44140033594"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-09T08:05:00 +02 said  OUT_FOR_DELIVERY  code SH003  "Out for Delivery"  [city "Sfax" country "TN"]
  2026-06-07T16:20:00 +02 said  DATA_RECEIVED  code SH014  "Record created."  [city "Tunis" country "TN"]
  weight 500 g
report 44140033572 FOUND
report 44140033583 NOT_FOUND
warning UNASKED_NUMBER waybill
