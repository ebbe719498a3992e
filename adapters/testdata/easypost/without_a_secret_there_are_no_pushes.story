# The key alone asks; the carrier is left to EasyPost.
=== account
api_key = "EZTKexample0f3b7c1d9a5e"

=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "trackers": [],
 "has_more": false
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
report EZ2000000002 NOT_FOUND
follow-up "create EZ2000000002"
  request POST https://api.easypost.com/v2/trackers
    accept: application/json
    authorization: (secret)
    content-type: application/json
    body {"tracker":{"tracking_code":"EZ2000000002"}}

=== follow-up reply 201
content-type: application/json

{
 "id": "trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9",
 "object": "Tracker",
 "mode": "production",
 "tracking_code": "EZ2000000002",
 "status": "unknown",
 "status_detail": null,
 "created_at": "2026-06-08T14:45:27Z",
 "updated_at": "2026-06-15T10:26:51Z",
 "signed_by": null,
 "weight": null,
 "est_delivery_date": null,
 "shipment_id": null,
 "carrier": "USPS",
 "tracking_details": [],
 "carrier_detail": {
  "object": "CarrierDetail",
  "service": "Ground Advantage",
  "container_type": null,
  "est_delivery_date_local": null,
  "est_delivery_time_local": null,
  "origin_location": "EXAMPLE CITY TX, 77999",
  "origin_tracking_location": {
   "object": "TrackingLocation",
   "city": "EXAMPLE CITY",
   "state": "TX",
   "country": null,
   "zip": "77999"
  },
  "destination_location": "SAMPLETON SC, 29499",
  "destination_tracking_location": null,
  "guaranteed_delivery_date": null,
  "alternate_identifier": null,
  "initial_delivery_attempt": null
 },
 "delivery_evidence": [],
 "finalized": true,
 "is_return": false,
 "public_url": "https://track.easypost.com/djE6example",
 "fees": [
  {
   "object": "Fee",
   "type": "TrackerFee",
   "amount": "0.02000",
   "charged": true,
   "refunded": false
  }
 ]
}

=== told
report EZ2000000002 instance trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9 NOT_FOUND as of 2026-06-15T10:26:51Z
  service "USPS: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
