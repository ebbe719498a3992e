# The problem code says why; one that nobody knows is warned of and leaves the attempt.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": {"Reference1": "exchange-1", "Reference2": "", "Reference3": "", "Reference4": "", "Reference5": null},
  "Notifications": [], "HasErrors": false,
  "TrackingResults": [
    { "Key": "44140033561", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "SH294", "UpdateDescription": "On hold - trying to contact the consignee", "UpdateDateTime": "/Date(1781269200000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH033", "UpdateDescription": "Attempted Delivery", "UpdateDateTime": "/Date(1781182800000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "A18", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH033", "UpdateDescription": "Attempted Delivery", "UpdateDateTime": "/Date(1781096400000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "a16", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH033", "UpdateDescription": "Attempted Delivery", "UpdateDateTime": "/Date(1781010000000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "U13", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH033", "UpdateDescription": "Attempted Delivery", "UpdateDateTime": "/Date(1781006400000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "Z99", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH033", "UpdateDescription": "Attempted Delivery", "UpdateDateTime": "/Date(1781002800000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "Consignee not available", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH003", "UpdateDescription": "Out for Delivery", "UpdateDateTime": "/Date(1780985100000+0200)/", "UpdateLocation": "Sfax, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] } ],
  "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-12T15:00:00 +02 said  DELIVERY_ATTEMPTED (RECIPIENT_UNREACHABLE)  code SH294  "On hold - trying to contact the consignee"  [city "Tunis" country "TN"]
  2026-06-11T15:00:00 +02 said  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code SH033  "Attempted Delivery"  [city "Tunis" country "TN"]
  2026-06-10T15:00:00 +02 said  DELIVERY_ATTEMPTED (ADDRESS_WRONG)  code SH033  "Attempted Delivery"  [city "Tunis" country "TN"]
  2026-06-09T15:00:00 +02 said  DELIVERY_ATTEMPTED (RECIPIENT_UNREACHABLE)  code SH033  "Attempted Delivery"  [city "Tunis" country "TN"]
  2026-06-09T14:00:00 +02 said  DELIVERY_ATTEMPTED  code SH033  "Attempted Delivery"  [city "Tunis" country "TN"]
  2026-06-09T13:00:00 +02 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code SH033  "Attempted Delivery"  [city "Tunis" country "TN"]
  2026-06-09T08:05:00 +02 said  OUT_FOR_DELIVERY  code SH003  "Out for Delivery"  [city "Sfax" country "TN"]
  weight 500 g
warning UNMAPPED_CODE ProblemCode Z99
