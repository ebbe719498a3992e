# A name told twice costs nothing else: the last counts.
=== ask
EZ4000000004

=== reply 200
content-type: application/json

{
 "id": "trk_5f0e2b8c77d14c2f",
 "object": "Tracker",
 "tracking_code": "EZ4000000004",
 "status": "in_transit",
 "carrier": "USPS",
 "status": "delivered",
 "tracking_details": [
  {"object": "TrackingDetail", "message": "Delivered", "message": "Delivered, Front Door", "status": "delivered", "datetime": "2026-06-11T15:21:00Z"}
 ]
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ4000000004"]}
report EZ4000000004 instance trk_5f0e2b8c77d14c2f FOUND
  2026-06-11T15:21:00 +00 said  DELIVERED  "Delivered, Front Door"
  service "USPS"
