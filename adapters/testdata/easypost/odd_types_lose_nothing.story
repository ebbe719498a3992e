# Nulls and empty texts say the same; one object for a list, numbers for texts, a list for an object.
=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "trackers": {
  "id": "trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9",
  "object": "Tracker",
  "mode": "production",
  "tracking_code": "EZ2000000002",
  "status": "in_transit",
  "status_detail": "",
  "created_at": "2026-06-08T14:45:27Z",
  "updated_at": "2026-06-15T10:26:51Z",
  "signed_by": "",
  "weight": "12",
  "est_delivery_date": null,
  "shipment_id": null,
  "carrier": 5,
  "tracking_details": {
   "object": "TrackingDetail",
   "message": null,
   "description": "In words",
   "status": "in_transit",
   "status_detail": "",
   "datetime": "2026-06-09T02:10:00Z",
   "source": null,
   "carrier_code": 7,
   "est_delivery_date": null,
   "tracking_location": {
    "object": "TrackingLocation",
    "city": null,
    "state": null,
    "country": null,
    "zip": null
   }
  },
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
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
report EZ2000000002 instance trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9 FOUND as of 2026-06-15T10:26:51Z
  2026-06-09T02:10:00 +00 said  IN_TRANSIT  code 5/7  "In words"
  service "5: Ground Advantage"
  weight 340 g
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]

=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "trackers": [
  {
   "tracking_code": "EZ2000000002",
   "tracking_details": [
    null,
    "x",
    {
     "datetime": "2026-06-09T02:10:00Z"
    },
    {
     "datetime": "2026-06-09T02:11:00Z",
     "status": "in_transit"
    },
    {
     "datetime": "2026-06-09T02:12:00Z",
     "status": "in_transit",
     "message": "Here",
     "tracking_location": "Here"
    }
   ],
   "carrier_detail": []
  }
 ],
 "has_more": false
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002"]}
report EZ2000000002 FOUND
  2026-06-09T02:11:00 +00 said  IN_TRANSIT  "in_transit"
  2026-06-09T02:12:00 +00 said  IN_TRANSIT  "Here"
warning EVENT an event that is no object
warning EVENT an event that says nothing
