# Back to the shipper.

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "TSTP7001000001": {
  "external_tracking_id": "ORD-7001",
  "expected_delivery_date": "2026-06-12 23:59:59",
  "history": [
   {
    "status": "rto_completed",
    "public_description": "Return completed",
    "event_date": "2026-06-18 13:00:00",
    "hub_name": "Test Hub North",
    "city": "Delhi"
   },
   {
    "status": "rto_in_transit",
    "public_description": "Return in transit",
    "event_date": "2026-06-16 13:00:00",
    "hub_name": "Test Hub North",
    "city": "Delhi"
   },
   {
    "status": "rto_received",
    "public_description": "Return received",
    "event_date": "2026-06-15 13:00:00",
    "hub_name": "Test Hub North",
    "city": "Delhi"
   },
   {
    "status": "rto_created",
    "public_description": "Return created",
    "event_date": "2026-06-14 13:00:00",
    "hub_name": "Test Hub North",
    "city": "Delhi"
   },
   {
    "status": "undelivered",
    "public_description": "Not delivered",
    "event_date": "2026-06-12 13:00:00",
    "hub_name": "Test Hub North",
    "city": "Delhi"
   },
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
report TSTP7001000001 FOUND
  2026-06-18T13:00:00 +05:30 carrier  RETURNED  code rto_completed  "Return completed"  [city "Delhi" facility "Test Hub North"]
  2026-06-16T13:00:00 +05:30 carrier  RETURNING  code rto_in_transit  "Return in transit"  [city "Delhi" facility "Test Hub North"]
  2026-06-15T13:00:00 +05:30 carrier  RETURNING  code rto_received  "Return received"  [city "Delhi" facility "Test Hub North"]
  2026-06-14T13:00:00 +05:30 carrier  RETURNING  code rto_created  "Return created"  [city "Delhi" facility "Test Hub North"]
  2026-06-12T13:00:00 +05:30 carrier  DELIVERY_ATTEMPTED  code undelivered  "Not delivered"  [city "Delhi" facility "Test Hub North"]
  2026-06-12T09:12:00 +05:30 carrier  OUT_FOR_DELIVERY  code out_for_delivery  "Shipment is out for delivery"  [city "Delhi" facility "Test Hub North"]
  2026-06-11T21:40:10 +05:30 carrier  IN_TRANSIT  code in_transit  "Shipment is in transit"  [city "Jaipur" facility "Test Hub West"]
  2026-06-10T17:05:00 +05:30 carrier  PICKED_UP  code pickup_complete  "Shipment is picked up"  [city "Jaipur" facility "Test Hub West"]
  2026-06-10T14:05:00 +05:30 carrier  OUT_FOR_PICKUP  code out_for_pickup  "Executive is out for pickup"
  2026-06-10T10:00:00 +05:30 carrier  PICKUP_SCHEDULED  code pickup_scheduled  "Pickup is scheduled"
  2026-06-10T09:58:31 +05:30 carrier  DATA_RECEIVED  code shipment_created  "Shipment is created"
  estimate 2026-06-12 day
  reference external_tracking_id "ORD-7001"
