# There is no error for a number without news: its tracker has the status unknown and no events.
=== ask
EZ7000000007

=== reply 200
content-type: application/json

{
 "trackers": [
  {
   "id": "trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9",
   "object": "Tracker",
   "mode": "production",
   "tracking_code": "EZ7000000007",
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
 ],
 "has_more": false
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ7000000007"]}
report EZ7000000007 instance trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9 NOT_FOUND as of 2026-06-15T10:26:51Z
  service "USPS: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
