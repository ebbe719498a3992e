# A tracker is the subscription: made, or there already. A number that no carrier has is refused.
=== subscribe EZ2000000002

=== reply 201
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
request POST https://api.easypost.com/v2/trackers
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracker":{"tracking_code":"EZ2000000002","carrier":"USPS"}}
subscribed id trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9
  accepted EZ2000000002

=== subscribe EZ2000000002

=== reply 200
content-type: application/json

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
 "carrier": "USPS",
 "tracking_details": [
  {
   "object": "TrackingDetail",
   "message": "Shipping Label Created, USPS Awaiting Item",
   "description": "",
   "status": "pre_transit",
   "status_detail": "label_created",
   "datetime": "2026-06-08T15:00:00Z",
   "source": "USPS",
   "carrier_code": "",
   "est_delivery_date": null,
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
   "message": "Accepted at USPS Origin Facility",
   "description": "",
   "status": "in_transit",
   "status_detail": "received_at_origin_facility",
   "datetime": "2026-06-09T02:10:00Z",
   "source": "USPS",
   "carrier_code": "",
   "est_delivery_date": null,
   "tracking_location": {
    "object": "TrackingLocation",
    "city": "EXAMPLE CITY",
    "state": "TX",
    "country": null,
    "zip": "77999"
   }
  },
  {
   "object": "TrackingDetail",
   "message": "Arrived at USPS Regional Facility",
   "description": "",
   "status": "in_transit",
   "status_detail": "arrived_at_facility",
   "datetime": "2026-06-09T08:42:13Z",
   "source": "USPS",
   "carrier_code": "",
   "est_delivery_date": null,
   "tracking_location": {
    "object": "TrackingLocation",
    "city": "NORTH EXAMPLE",
    "state": "TX",
    "country": null,
    "zip": "77315"
   }
  },
  {
   "object": "TrackingDetail",
   "message": "Departed USPS Regional Facility",
   "description": "",
   "status": "in_transit",
   "status_detail": "departed_facility",
   "datetime": "2026-06-10T01:05:00Z",
   "source": "USPS",
   "carrier_code": "",
   "est_delivery_date": null,
   "tracking_location": {
    "object": "TrackingLocation",
    "city": "NORTH EXAMPLE",
    "state": "TX",
    "country": null,
    "zip": "77315"
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

=== told
request POST https://api.easypost.com/v2/trackers
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracker":{"tracking_code":"EZ2000000002","carrier":"USPS"}}
subscribed id trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9
  accepted EZ2000000002

=== subscribe EZ2000000002

=== reply 422
content-type: application/json

{
 "error": {
  "code": "TRACKER.CREATE.ERROR",
  "message": "The carrier could not be detected.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracker":{"tracking_code":"EZ2000000002","carrier":"USPS"}}
subscribed
  refused EZ2000000002 "TRACKER.CREATE.ERROR: The carrier could not be detected."

=== subscribe EZ2000000002

=== reply 401
content-type: application/json

{
 "error": {
  "code": "APIKEY.INACTIVE",
  "message": "No.",
  "errors": []
 }
}

=== told
request POST https://api.easypost.com/v2/trackers
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracker":{"tracking_code":"EZ2000000002","carrier":"USPS"}}
fault UNAUTHORIZED: credentials refused: APIKEY.INACTIVE: No.

=== subscribe EZ2000000002

=== reply 200
content-type: application/json

{
 "id": "trk_0a1b2c3d4e5f60718293a4b5c6d7e8f9",
 "object": "Tracker",
 "mode": "production",
 "tracking_code": "EZ4000000004",
 "status": "in_transit",
 "status_detail": null,
 "created_at": "2026-06-08T14:45:27Z",
 "updated_at": "2026-06-15T10:26:51Z",
 "signed_by": null,
 "weight": null,
 "est_delivery_date": null,
 "shipment_id": null,
 "carrier": "USPS",
 "tracking_details": [
  {
   "object": "TrackingDetail",
   "message": "Shipping Label Created, USPS Awaiting Item",
   "description": "",
   "status": "pre_transit",
   "status_detail": "label_created",
   "datetime": "2026-06-08T15:00:00Z",
   "source": "USPS",
   "carrier_code": "",
   "est_delivery_date": null,
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
   "message": "Accepted at USPS Origin Facility",
   "description": "",
   "status": "in_transit",
   "status_detail": "received_at_origin_facility",
   "datetime": "2026-06-09T02:10:00Z",
   "source": "USPS",
   "carrier_code": "",
   "est_delivery_date": null,
   "tracking_location": {
    "object": "TrackingLocation",
    "city": "EXAMPLE CITY",
    "state": "TX",
    "country": null,
    "zip": "77999"
   }
  },
  {
   "object": "TrackingDetail",
   "message": "Arrived at USPS Regional Facility",
   "description": "",
   "status": "in_transit",
   "status_detail": "arrived_at_facility",
   "datetime": "2026-06-09T08:42:13Z",
   "source": "USPS",
   "carrier_code": "",
   "est_delivery_date": null,
   "tracking_location": {
    "object": "TrackingLocation",
    "city": "NORTH EXAMPLE",
    "state": "TX",
    "country": null,
    "zip": "77315"
   }
  },
  {
   "object": "TrackingDetail",
   "message": "Departed USPS Regional Facility",
   "description": "",
   "status": "in_transit",
   "status_detail": "departed_facility",
   "datetime": "2026-06-10T01:05:00Z",
   "source": "USPS",
   "carrier_code": "",
   "est_delivery_date": null,
   "tracking_location": {
    "object": "TrackingLocation",
    "city": "NORTH EXAMPLE",
    "state": "TX",
    "country": null,
    "zip": "77315"
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

=== told
request POST https://api.easypost.com/v2/trackers
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracker":{"tracking_code":"EZ2000000002","carrier":"USPS"}}
fault MALFORMED: reply not understood: a tracker of another number

=== subscribe EZ2000000002

=== reply 201
content-type: application/json

{
 "object": "Tracker",
 "tracking_code": "EZ2000000002"
}

=== told
request POST https://api.easypost.com/v2/trackers
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracker":{"tracking_code":"EZ2000000002","carrier":"USPS"}}
fault MALFORMED: reply not understood: a tracker without id
