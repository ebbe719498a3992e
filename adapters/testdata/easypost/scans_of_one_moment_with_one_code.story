# A coarse carrier's code at one moment: the words tell the scans apart.
=== ask
EZ2000000002

=== reply 200
content-type: application/json

{
 "trackers": [
  {
   "id": "trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9",
   "object": "Tracker",
   "mode": "production",
   "tracking_code": "EZ2000000002",
   "status": "in_transit",
   "status_detail": null,
   "created_at": "2026-06-08T14:45:27Z",
   "updated_at": "2026-06-15T10:26:51Z",
   "signed_by": null,
   "weight": null,
   "est_delivery_date": null,
   "shipment_id": null,
   "carrier": "DHLExpress",
   "tracking_details": [
    {
     "object": "TrackingDetail",
     "message": "Processed at sorting hub",
     "description": "",
     "status": "in_transit",
     "status_detail": "status_update",
     "datetime": "2026-06-10T08:00:00Z",
     "source": "DHLExpress",
     "carrier_code": "PL",
     "est_delivery_date": null,
     "tracking_location": {
      "object": "TrackingLocation",
      "city": "LEIPSTADT",
      "state": null,
      "country": null,
      "zip": null
     }
    },
    {
     "object": "TrackingDetail",
     "message": "Clearance processing complete",
     "description": "",
     "status": "in_transit",
     "status_detail": "status_update",
     "datetime": "2026-06-10T08:00:00Z",
     "source": "DHLExpress",
     "carrier_code": "PL",
     "est_delivery_date": null,
     "tracking_location": {
      "object": "TrackingLocation",
      "city": "LEIPSTADT",
      "state": null,
      "country": null,
      "zip": null
     }
    },
    {
     "object": "TrackingDetail",
     "message": "Departed",
     "description": "",
     "status": "in_transit",
     "status_detail": "departed_facility",
     "datetime": "2026-06-10T08:00:00Z",
     "source": "DHLExpress",
     "carrier_code": "DF",
     "est_delivery_date": null,
     "tracking_location": {
      "object": "TrackingLocation",
      "city": "LEIPSTADT",
      "state": null,
      "country": null,
      "zip": null
     }
    }
   ],
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
  body {"tracking_codes":["EZ2000000002"]}
report EZ2000000002 instance trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9 FOUND as of 2026-06-15T10:26:51Z
  2026-06-10T08:00:00 +00 said  IN_TRANSIT  code DHLEXPRESS/PL  "Processed at sorting hub"  [city "LEIPSTADT"]
  2026-06-10T08:00:00 +00 said  IN_TRANSIT  "Clearance processing complete"  [city "LEIPSTADT"]
  2026-06-10T08:00:00 +00 said  DEPARTED  code DHLEXPRESS/DF  "Departed"  [city "LEIPSTADT"]
  service "DHLExpress: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
