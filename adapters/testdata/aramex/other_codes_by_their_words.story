# Lists of the other codes contradict one another: the description decides, with a warning.
=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": {"Reference1": "exchange-1", "Reference2": "", "Reference3": "", "Reference4": "", "Reference5": null},
  "Notifications": [], "HasErrors": false,
  "TrackingResults": [
    { "Key": "44140033561", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "SH110", "UpdateDescription": "Returned to Shipper", "UpdateDateTime": "/Date(1781096400000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH111", "UpdateDescription": "Return process started", "UpdateDateTime": "/Date(1781096460000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH112", "UpdateDescription": "Shipment could not be delivered", "UpdateDateTime": "/Date(1781096520000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH113", "UpdateDescription": "Consignee not available", "UpdateDateTime": "/Date(1781096580000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH114", "UpdateDescription": "No answer from consignee", "UpdateDateTime": "/Date(1781096640000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH115", "UpdateDescription": "To be delivered tomorrow", "UpdateDateTime": "/Date(1781096700000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH116", "UpdateDescription": "Delivered to reception", "UpdateDateTime": "/Date(1781096760000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH117", "UpdateDescription": "Out for delivery", "UpdateDateTime": "/Date(1781096820000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH118", "UpdateDescription": "Ready for collection at Aramex office", "UpdateDateTime": "/Date(1781096880000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH119", "UpdateDescription": "Customs clearance - documents required", "UpdateDateTime": "/Date(1781096940000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH120", "UpdateDescription": "Held at customs", "UpdateDateTime": "/Date(1781097000000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH121", "UpdateDescription": "Customs duties to be paid", "UpdateDateTime": "/Date(1781097060000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH122", "UpdateDescription": "Cleared customs", "UpdateDateTime": "/Date(1781097120000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH123", "UpdateDescription": "Clearance in process", "UpdateDateTime": "/Date(1781097180000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH124", "UpdateDescription": "Shipment delayed", "UpdateDateTime": "/Date(1781097240000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH125", "UpdateDescription": "Shipment damaged", "UpdateDateTime": "/Date(1781097300000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH126", "UpdateDescription": "Shipment lost", "UpdateDateTime": "/Date(1781097360000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH127", "UpdateDescription": "Consignee refused delivery", "UpdateDateTime": "/Date(1781097420000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH128", "UpdateDescription": "Incorrect delivery address", "UpdateDateTime": "/Date(1781097480000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH129", "UpdateDescription": "Incorrect weight", "UpdateDateTime": "/Date(1781097540000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH130", "UpdateDescription": "Shipment cancelled", "UpdateDateTime": "/Date(1781097600000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH131", "UpdateDescription": "Label created", "UpdateDateTime": "/Date(1781097660000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH132", "UpdateDescription": "Picked up from shipper", "UpdateDateTime": "/Date(1781097720000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH133", "UpdateDescription": "Departed hub", "UpdateDateTime": "/Date(1781097780000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH134", "UpdateDescription": "Forwarded to branch", "UpdateDateTime": "/Date(1781097840000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH135", "UpdateDescription": "Arrived at destination", "UpdateDateTime": "/Date(1781097900000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": "SH136", "UpdateDescription": "Sorted", "UpdateDateTime": "/Date(1781097960000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] } ],
  "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-10T15:00:00 +02 said  RETURNED  code SH110  "Returned to Shipper"  [city "Tunis" country "TN"]
  2026-06-10T15:01:00 +02 said  RETURNING  code SH111  "Return process started"  [city "Tunis" country "TN"]
  2026-06-10T15:02:00 +02 said  DELIVERY_ATTEMPTED  code SH112  "Shipment could not be delivered"  [city "Tunis" country "TN"]
  2026-06-10T15:03:00 +02 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code SH113  "Consignee not available"  [city "Tunis" country "TN"]
  2026-06-10T15:04:00 +02 said  DELIVERY_ATTEMPTED (RECIPIENT_UNREACHABLE)  code SH114  "No answer from consignee"  [city "Tunis" country "TN"]
  2026-06-10T15:05:00 +02 said  DELIVERY_SCHEDULED  code SH115  "To be delivered tomorrow"  [city "Tunis" country "TN"]
  2026-06-10T15:06:00 +02 said  DELIVERED  code SH116  "Delivered to reception"  [city "Tunis" country "TN"]
  2026-06-10T15:07:00 +02 said  OUT_FOR_DELIVERY  code SH117  "Out for delivery"  [city "Tunis" country "TN"]
  2026-06-10T15:08:00 +02 said  AVAILABLE_FOR_PICKUP  code SH118  "Ready for collection at Aramex office"  [city "Tunis" country "TN"]
  2026-06-10T15:09:00 +02 said  CUSTOMS_DOCUMENTS_REQUIRED (CUSTOMS_DOCUMENTS)  code SH119  "Customs clearance - documents required"  [city "Tunis" country "TN"]
  2026-06-10T15:10:00 +02 said  CUSTOMS_HELD (CUSTOMS_DELAY)  code SH120  "Held at customs"  [city "Tunis" country "TN"]
  2026-06-10T15:11:00 +02 said  CUSTOMS_PAYMENT_REQUIRED (CUSTOMS_DUTIES)  code SH121  "Customs duties to be paid"  [city "Tunis" country "TN"]
  2026-06-10T15:12:00 +02 said  CUSTOMS_CLEARED  code SH122  "Cleared customs"  [city "Tunis" country "TN"]
  2026-06-10T15:13:00 +02 said  CUSTOMS_PROCESSING  code SH123  "Clearance in process"  [city "Tunis" country "TN"]
  2026-06-10T15:14:00 +02 said  DELAYED  code SH124  "Shipment delayed"  [city "Tunis" country "TN"]
  2026-06-10T15:15:00 +02 said  DAMAGED (CARRIER_DAMAGE)  code SH125  "Shipment damaged"  [city "Tunis" country "TN"]
  2026-06-10T15:16:00 +02 said  LOST (CARRIER_LOSS)  code SH126  "Shipment lost"  [city "Tunis" country "TN"]
  2026-06-10T15:17:00 +02 said  REFUSED (RECIPIENT_REFUSED)  code SH127  "Consignee refused delivery"  [city "Tunis" country "TN"]
  2026-06-10T15:18:00 +02 said  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code SH128  "Incorrect delivery address"  [city "Tunis" country "TN"]
  2026-06-10T15:19:00 +02 said  EXCEPTION  code SH129  "Incorrect weight"  [city "Tunis" country "TN"]
  2026-06-10T15:20:00 +02 said  CANCELLED  code SH130  "Shipment cancelled"  [city "Tunis" country "TN"]
  2026-06-10T15:21:00 +02 said  DATA_RECEIVED  code SH131  "Label created"  [city "Tunis" country "TN"]
  2026-06-10T15:22:00 +02 said  PICKED_UP  code SH132  "Picked up from shipper"  [city "Tunis" country "TN"]
  2026-06-10T15:23:00 +02 said  DEPARTED  code SH133  "Departed hub"  [city "Tunis" country "TN"]
  2026-06-10T15:24:00 +02 said  IN_TRANSIT  code SH134  "Forwarded to branch"  [city "Tunis" country "TN"]
  2026-06-10T15:25:00 +02 said  ARRIVED  code SH135  "Arrived at destination"  [city "Tunis" country "TN"]
  2026-06-10T15:26:00 +02 said  PROCESSED  code SH136  "Sorted"  [city "Tunis" country "TN"]
  weight 500 g
warning UNMAPPED_CODE SH110
warning UNMAPPED_CODE SH111
warning UNMAPPED_CODE SH112
warning UNMAPPED_CODE SH113
warning UNMAPPED_CODE SH114
warning UNMAPPED_CODE SH115
warning UNMAPPED_CODE SH116
warning UNMAPPED_CODE SH117
warning UNMAPPED_CODE SH118
warning UNMAPPED_CODE SH119
warning UNMAPPED_CODE SH120
warning UNMAPPED_CODE SH121
warning UNMAPPED_CODE SH122
warning UNMAPPED_CODE SH123
warning UNMAPPED_CODE SH124
warning UNMAPPED_CODE SH125
warning UNMAPPED_CODE SH126
warning UNMAPPED_CODE SH127
warning UNMAPPED_CODE SH128
warning UNMAPPED_CODE SH129
warning UNMAPPED_CODE SH130
warning UNMAPPED_CODE SH131
warning UNMAPPED_CODE SH132
warning UNMAPPED_CODE SH133
warning UNMAPPED_CODE SH134
warning UNMAPPED_CODE SH135
warning UNMAPPED_CODE SH136

=== ask
44140033561

=== reply 200
content-type: application/json; charset=utf-8

{ "Transaction": {"Reference1": "exchange-1", "Reference2": "", "Reference3": "", "Reference4": "", "Reference5": null},
  "Notifications": [], "HasErrors": false,
  "TrackingResults": [
    { "Key": "44140033561", "Value": [
      {"WaybillNumber": "44140033561", "UpdateCode": "", "UpdateDescription": "Out for delivery", "UpdateDateTime": "/Date(1781096400000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"},
      {"WaybillNumber": "44140033561", "UpdateCode": null, "UpdateDescription": "Met the moon", "UpdateDateTime": "/Date(1781092800000+0200)/", "UpdateLocation": "Tunis, Tunisia", "Comments": "", "ProblemCode": "", "GrossWeight": "0.5", "ChargeableWeight": "1", "WeightUnit": "KG", "UpdateTimeZone": "GMT+01:00"} ] } ],
  "NonExistingWaybills": [] }

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc/json/TrackShipments
  content-type: application/json
  accept: application/json
  body {"ClientInfo":{"UserName":"shop@example.com","Password":"(secret)","Version":"v1.0","AccountNumber":"20016001","AccountPin":"(secret)","AccountEntity":"AMM","AccountCountryCode":"JO","Source":24},"GetLastTrackingUpdateOnly":false,"Shipments":["44140033561"],"Transaction":{"Reference1":"exchange-1","Reference2":"","Reference3":"","Reference4":"","Reference5":""}}
report 44140033561 FOUND
  2026-06-10T15:00:00 +02 said  OUT_FOR_DELIVERY  "Out for delivery"  [city "Tunis" country "TN"]
  2026-06-10T14:00:00 +02 said  UNKNOWN  "Met the moon"  [city "Tunis" country "TN"]
  weight 500 g
warning UNMAPPED_CODE no code
