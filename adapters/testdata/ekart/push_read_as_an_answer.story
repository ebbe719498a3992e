# A push's body asked for by hand.

=== ask
*

=== reply 200
content-type: application/json

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "shipment_delivered",
 "status": "Delivered",
 "event_date": "2026-06-12 13:02:44",
 "location": "Delhi"
}

=== told
report TSTP7001000001 FOUND
  2026-06-12T13:02:44 +05:30 carrier  DELIVERED  code delivered  "Delivered"  [text "Delhi"]

=== ask
TSTP7001000002

=== reply 200
content-type: application/json

{
 "vendor_tracking_id": "TSTP7001000001",
 "event": "shipment_delivered",
 "status": "Delivered",
 "event_date": "2026-06-12 13:02:44",
 "location": "Delhi"
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000002"]}
warning UNASKED_NUMBER a number that was not asked for
