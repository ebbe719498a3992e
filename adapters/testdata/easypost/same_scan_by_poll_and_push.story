# The same tracker, pushed and asked for: the same events.
=== push POST
content-type: application/json
x-hmac-signature: hmac-sha256-hex=7acf5f5aff706ce95ee04c5f306afad9cd0ad87cd16aa2504cc6abcf59646bcd

{
 "id": "evt_00112233445566778899aabbccddeeff",
 "object": "Event",
 "description": "tracker.updated",
 "mode": "production",
 "status": "pending",
 "created_at": "2026-06-15T10:26:52.000Z",
 "previous_attributes": {
  "status": "pre_transit"
 },
 "result": {
  "id": "trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9",
  "object": "Tracker",
  "mode": "production",
  "tracking_code": "EZ2000000002",
  "status": "in_transit",
  "status_detail": "departed_facility",
  "created_at": "2026-06-08T14:45:27Z",
  "updated_at": "2026-06-15T10:26:51Z",
  "signed_by": null,
  "weight": 614.4,
  "est_delivery_date": "2026-06-16T00:00:00Z",
  "shipment_id": "shp_11112222333344445555666677778888",
  "carrier": "FedEx",
  "tracking_details": [
   {
    "object": "TrackingDetail",
    "message": "Shipment information sent to FedEx",
    "description": "",
    "status": "pre_transit",
    "status_detail": "label_created",
    "datetime": "2026-06-08T15:00:00Z",
    "source": "FedEx",
    "carrier_code": "OC",
    "est_delivery_date": null,
    "tracking_location": {
     "object": "TrackingLocation",
     "city": null,
     "state": null,
     "country": "US",
     "zip": "32899"
    }
   },
   {
    "object": "TrackingDetail",
    "message": "Picked up",
    "description": "",
    "status": "in_transit",
    "status_detail": "received_at_origin_facility",
    "datetime": "2026-06-09T20:31:00Z",
    "source": "FedEx",
    "carrier_code": "PU",
    "est_delivery_date": null,
    "tracking_location": {
     "object": "TrackingLocation",
     "city": "ORANGETOWN",
     "state": "FL",
     "country": "US",
     "zip": "32899"
    }
   },
   {
    "object": "TrackingDetail",
    "message": "Departed FedEx location",
    "description": "",
    "status": "in_transit",
    "status_detail": "departed_facility",
    "datetime": "2026-06-10T01:42:13Z",
    "source": "FedEx",
    "carrier_code": "DP",
    "est_delivery_date": null,
    "tracking_location": {
     "object": "TrackingLocation",
     "city": "ORANGETOWN",
     "state": "FL",
     "country": "US",
     "zip": "32899"
    }
   }
  ],
  "carrier_detail": {
   "object": "CarrierDetail",
   "service": "FedEx Ground",
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
verified
acknowledged 200
report EZ2000000002 instance trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9 FOUND as of 2026-06-15T10:26:51Z
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  code FEDEX/OC  "Shipment information sent to FedEx"  [postal "32899" country "US"]
  2026-06-09T20:31:00 +00 said  ACCEPTED  code FEDEX/PU  "Picked up"  [city "ORANGETOWN" region "FL" postal "32899" country "US"]
  2026-06-10T01:42:13 +00 said  DEPARTED  code FEDEX/DP  "Departed FedEx location"  [city "ORANGETOWN" region "FL" postal "32899" country "US"]
  estimate 2026-06-16 day
  service "FedEx: FedEx Ground"
  weight 17418 g
  reference shipment_id "shp_11112222333344445555666677778888"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]

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
   "status_detail": "departed_facility",
   "created_at": "2026-06-08T14:45:27Z",
   "updated_at": "2026-06-15T10:26:51Z",
   "signed_by": null,
   "weight": 614.4,
   "est_delivery_date": "2026-06-16T00:00:00Z",
   "shipment_id": "shp_11112222333344445555666677778888",
   "carrier": "FedEx",
   "tracking_details": [
    {
     "object": "TrackingDetail",
     "message": "Shipment information sent to FedEx",
     "description": "",
     "status": "pre_transit",
     "status_detail": "label_created",
     "datetime": "2026-06-08T15:00:00Z",
     "source": "FedEx",
     "carrier_code": "OC",
     "est_delivery_date": null,
     "tracking_location": {
      "object": "TrackingLocation",
      "city": null,
      "state": null,
      "country": "US",
      "zip": "32899"
     }
    },
    {
     "object": "TrackingDetail",
     "message": "Picked up",
     "description": "",
     "status": "in_transit",
     "status_detail": "received_at_origin_facility",
     "datetime": "2026-06-09T20:31:00Z",
     "source": "FedEx",
     "carrier_code": "PU",
     "est_delivery_date": null,
     "tracking_location": {
      "object": "TrackingLocation",
      "city": "ORANGETOWN",
      "state": "FL",
      "country": "US",
      "zip": "32899"
     }
    },
    {
     "object": "TrackingDetail",
     "message": "Departed FedEx location",
     "description": "",
     "status": "in_transit",
     "status_detail": "departed_facility",
     "datetime": "2026-06-10T01:42:13Z",
     "source": "FedEx",
     "carrier_code": "DP",
     "est_delivery_date": null,
     "tracking_location": {
      "object": "TrackingLocation",
      "city": "ORANGETOWN",
      "state": "FL",
      "country": "US",
      "zip": "32899"
     }
    }
   ],
   "carrier_detail": {
    "object": "CarrierDetail",
    "service": "FedEx Ground",
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
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  code FEDEX/OC  "Shipment information sent to FedEx"  [postal "32899" country "US"]
  2026-06-09T20:31:00 +00 said  ACCEPTED  code FEDEX/PU  "Picked up"  [city "ORANGETOWN" region "FL" postal "32899" country "US"]
  2026-06-10T01:42:13 +00 said  DEPARTED  code FEDEX/DP  "Departed FedEx location"  [city "ORANGETOWN" region "FL" postal "32899" country "US"]
  estimate 2026-06-16 day
  service "FedEx: FedEx Ground"
  weight 17418 g
  reference shipment_id "shp_11112222333344445555666677778888"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
