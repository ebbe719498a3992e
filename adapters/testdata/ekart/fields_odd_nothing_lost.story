# One event instead of a list, null, numbers; a bad time costs its event alone.

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "TSTP7001000001": {
  "external_tracking_id": 7001,
  "expected_delivery_date": "soon",
  "history": {
   "status": "out_for_delivery",
   "public_description": "Shipment is out for delivery",
   "event_date": "2026-06-12 09:12:00",
   "hub_name": "Test Hub North",
   "city": "Delhi"
  }
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
  2026-06-12T09:12:00 +05:30 carrier  OUT_FOR_DELIVERY  code out_for_delivery  "Shipment is out for delivery"  [city "Delhi" facility "Test Hub North"]
  reference external_tracking_id "7001"
warning TIME expected_delivery_date

=== ask
TSTP7001000001

=== reply 200
content-type: application/json

{
 "TSTP7001000001": {
  "history": [
   "odd",
   {},
   {
    "status": "delivered",
    "public_description": null,
    "event_date": "tomorrow",
    "hub_name": "Test Hub North",
    "city": "Delhi"
   },
   {
    "status": "in_transit",
    "public_description": null,
    "event_date": "2026-06-11T21:40:10+05:30",
    "hub_name": null,
    "city": null
   },
   {
    "status": "pickup_complete",
    "public_description": null,
    "event_date": "10-06-2026 17:05:00",
    "hub_name": null,
    "city": null
   },
   {
    "status": "---",
    "public_description": null,
    "event_date": "2026-06-10 17:05:00",
    "hub_name": "Test Hub North",
    "city": "Delhi"
   },
   {
    "status": "shipment_created",
    "public_description": null,
    "event_date": 1781065711000,
    "hub_name": null,
    "city": null
   },
   {
    "status": "pickup_scheduled",
    "event_date_iso8601": "2026-06-10T09:58:31.000+0530"
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
  2026-06-11T21:40:10 +05:30 said  IN_TRANSIT  code in_transit
  2026-06-10T17:05:00 +05:30 carrier  PICKED_UP  code pickup_complete
  2026-06-10T04:28:31 +00 said  DATA_RECEIVED  code shipment_created
  2026-06-10T09:58:31 +05:30 said  PICKUP_SCHEDULED  code pickup_scheduled
warning EVENT an event that is no object
warning EVENT an event without status and description
warning TIME delivered
