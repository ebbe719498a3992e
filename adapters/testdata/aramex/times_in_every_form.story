# Milliseconds with and without offset, a bare number, ISO 8601, nothing; the first year is no time.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": {"Reference1": "exchange-1", "Reference2": "", "Reference3": "", "Reference4": "", "Reference5": null},
  "Notifications": [], "HasErrors": false,
  "TrackingResults": [
    { "Key": "44140033561", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "SH003", "UpdateDescription": "Out for Delivery", "UpdateDateTime": "/Date(1780992300000)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH022", "UpdateDescription": "Departed", "UpdateDateTime": "/Date(1780992300000+0530)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH001", "UpdateDescription": "Under processing", "UpdateDateTime": 1780992000000, "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH047", "UpdateDescription": "Received", "UpdateDateTime": "2026-06-08T09:10:00", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH047", "UpdateDescription": "Received", "UpdateDateTime": "2026-06-08T09:15:00", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH047", "UpdateDescription": "Received", "UpdateDateTime": "2026-06-08T09:20:00Z", "UpdateLocation": "Nowhere", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH014", "UpdateDescription": "Record created.", "UpdateDateTime": "/Date(-62135596800000+0000)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH014", "UpdateDescription": "Record created.", "UpdateDateTime": "x", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] } ],
  "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-09T08:05:00 +00 said  OUT_FOR_DELIVERY  code SH003  "Out for Delivery"  [city "Tunis" country "TN"]
  2026-06-09T13:35:00 +05:30 said  DEPARTED  code SH022  "Departed"  [city "Tunis" country "TN"]
  2026-06-09T08:00:00 +00 said  PROCESSED  code SH001  "Under processing"  [city "Tunis" country "TN"]
  2026-06-08T09:10:00 +01 said  ACCEPTED  code SH047  "Received"  [city "Tunis" country "TN"]
  2026-06-08T09:15:00 +01 place  ACCEPTED  code SH047  "Received"  [city "Tunis" country "TN"]
  2026-06-08T09:20:00 +00 said  ACCEPTED  code SH047  "Received"  [text "Nowhere"]
  weight 500 g
warning TIME SH014: UpdateDateTime
warning TIME SH014: UpdateDateTime
