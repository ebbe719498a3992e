# Events without status_detail, source and code; a tracker alone, as it is retrieved by its id.
=== ask
EZ4000000004

=== reply 200
content-type: application/json

{
 "id": "trk_Abc12xyZ",
 "object": "Tracker",
 "mode": "production",
 "tracking_code": "EZ4000000004",
 "status": "delivered",
 "created_at": "2026-06-08T10:51:54Z",
 "updated_at": "2026-06-12T15:51:54Z",
 "signed_by": "XAMPLE",
 "weight": 17.6,
 "est_delivery_date": "2026-06-12T00:00:00Z",
 "shipment_id": null,
 "carrier": "UPS",
 "tracking_details": [
  {
   "object": "TrackingDetail",
   "message": "BILLING INFORMATION RECEIVED",
   "status": "pre_transit",
   "datetime": "2026-06-08T14:24:00Z",
   "tracking_location": {
    "object": "TrackingLocation",
    "city": null,
    "state": null,
    "country": null,
    "zip": null
   }
  },
  {
   "object": "TrackingDetail",
   "message": "ORIGIN SCAN",
   "status": "in_transit",
   "datetime": "2026-06-08T14:48:00Z",
   "tracking_location": {
    "object": "TrackingLocation",
    "city": "SOUTH SAMPLE",
    "state": "CA",
    "country": "US",
    "zip": null
   }
  },
  {
   "object": "TrackingDetail",
   "message": "DELIVERED",
   "status": "delivered",
   "datetime": "2026-06-12T15:33:00Z",
   "tracking_location": {
    "object": "TrackingLocation",
    "city": "SAMPLE",
    "state": "CA",
    "country": "US",
    "zip": null
   }
  }
 ]
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ4000000004"]}
report EZ4000000004 instance trk_Abc12xyZ FOUND as of 2026-06-12T15:51:54Z
  2026-06-08T14:24:00 +00 said  DATA_RECEIVED  "BILLING INFORMATION RECEIVED"
  2026-06-08T14:48:00 +00 said  IN_TRANSIT  "ORIGIN SCAN"  [city "SOUTH SAMPLE" region "CA" country "US"]
  2026-06-12T15:33:00 +00 said  DELIVERED  "DELIVERED"  [city "SAMPLE" region "CA" country "US"]
  estimate 2026-06-12 day
  delivery signed by "XAMPLE"
  service "UPS"
  weight 499 g
