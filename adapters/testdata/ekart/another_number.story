# A number that was not asked for is not reported.

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "TSTP7001000002": {
  "external_tracking_id": "ORD-7001",
  "expected_delivery_date": "2026-06-12 23:59:59",
  "history": [
   {
    "status": "out_for_delivery",
    "public_description": "Shipment is out for delivery",
    "event_date": "2026-06-12 09:12:00",
    "hub_name": "Test Hub North",
    "city": "Delhi"
   },
   {
    "status": "in_transit",
    "public_description": "Shipment is in transit",
    "event_date": "2026-06-11 21:40:10",
    "hub_name": "Test Hub West",
    "city": "Jaipur"
   },
   {
    "status": "pickup_complete",
    "public_description": "Shipment is picked up",
    "event_date": "2026-06-10 17:05:00",
    "hub_name": "Test Hub West",
    "city": "Jaipur"
   },
   {
    "status": "out_for_pickup",
    "public_description": "Executive is out for pickup",
    "event_date": "2026-06-10 14:05:00",
    "hub_name": null,
    "city": null
   },
   {
    "status": "pickup_scheduled",
    "public_description": "Pickup is scheduled",
    "event_date": "2026-06-10 10:00:00",
    "hub_name": null,
    "city": null
   },
   {
    "status": "shipment_created",
    "public_description": "Shipment is created",
    "event_date": "2026-06-10 09:58:31",
    "hub_name": null,
    "city": null
   }
  ]
 }
}

=== told
request POST https://api.ekartlogistics.com/v2/shipments/track
  content-type: application/json
  accept: application/json
  http_x_merchant_code: TSX
  authorization: (secret)
  body {"tracking_ids":["TSTP7001000001"]}
warning UNASKED_NUMBER a number that was not asked for
