# The comment names the receiver; the money that comes after a delivery changes nothing.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": {"Reference1": "exchange-1", "Reference2": "", "Reference3": "", "Reference4": "", "Reference5": null},
  "Notifications": [], "HasErrors": false,
  "TrackingResults": [
    { "Key": "44140033561", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "SH239", "UpdateDescription": "Shipment charges paid", "UpdateDateTime": "/Date(1781164800000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH005", "UpdateDescription": "Delivered", "UpdateDateTime": "/Date(1781005920000+0200)/", "UpdateLocation": "Sfax, Tunisia", "Comments": "Delivered by (A. EXAMPLE)", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH003", "UpdateDescription": "Out for Delivery", "UpdateDateTime": "/Date(1780985100000+0200)/", "UpdateLocation": "Sfax, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH022", "UpdateDescription": "Departed Operations facility – In Transit to Destination", "UpdateDateTime": "/Date(1780950600000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH047", "UpdateDescription": "Received at Origin Facility", "UpdateDateTime": "/Date(1780902600000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH014", "UpdateDescription": "Record created.", "UpdateDateTime": "/Date(1780842000000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] } ],
  "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-11T10:00:00 +02 said  PAYMENT_COLLECTED  code SH239  "Shipment charges paid"  [city "Tunis" country "TN"]
  2026-06-09T13:52:00 +02 said  DELIVERED  code SH005  "Delivered"  [city "Sfax" country "TN"]
  2026-06-09T08:05:00 +02 said  OUT_FOR_DELIVERY  code SH003  "Out for Delivery"  [city "Sfax" country "TN"]
  2026-06-08T22:30:00 +02 said  DEPARTED  code SH022  "Departed Operations facility – In Transit to Destination"  [city "Tunis" country "TN"]
  2026-06-08T09:10:00 +02 said  ACCEPTED  code SH047  "Received at Origin Facility"  [city "Tunis" country "TN"]
  2026-06-07T16:20:00 +02 said  DATA_RECEIVED  code SH014  "Record created."  [city "Tunis" country "TN"]
  delivery signed by "A. EXAMPLE"
  weight 500 g
