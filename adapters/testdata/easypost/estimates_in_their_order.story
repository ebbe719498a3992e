# The local day and hour go before EasyPost's estimate, its midnight is a day, then come an event's and the carrier's promise.
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
   "est_delivery_date": "2026-06-15T20:40:17Z",
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
    }
   ],
   "carrier_detail": {
    "object": "CarrierDetail",
    "service": "Ground Advantage",
    "container_type": null,
    "est_delivery_date_local": "2026-06-16",
    "est_delivery_time_local": "20:00:00",
    "origin_location": "EXAMPLE CITY TX, 77999",
    "origin_tracking_location": {
     "object": "TrackingLocation",
     "city": "EXAMPLE CITY",
     "state": "TX",
     "country": null,
     "zip": "77999"
    },
    "destination_location": "SAMPLETON SC, 29499",
    "destination_tracking_location": {
     "object": "TrackingLocation",
     "city": "SAMPLETON",
     "state": "SC",
     "country": "US",
     "zip": "29499"
    },
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
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  "Shipping Label Created, USPS Awaiting Item"
  2026-06-09T02:10:00 +00 said  ACCEPTED  "Accepted at USPS Origin Facility"  [city "EXAMPLE CITY" region "TX" postal "77999"]
  estimate 2026-06-16T20:00:00 -04 place
  service "USPS: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [city "SAMPLETON" region "SC" postal "29499" country "US"]

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
   "est_delivery_date": "2026-06-15T20:40:17Z",
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
    }
   ],
   "carrier_detail": {
    "object": "CarrierDetail",
    "service": "Ground Advantage",
    "container_type": null,
    "est_delivery_date_local": "2026-06-16",
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
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  "Shipping Label Created, USPS Awaiting Item"
  2026-06-09T02:10:00 +00 said  ACCEPTED  "Accepted at USPS Origin Facility"  [city "EXAMPLE CITY" region "TX" postal "77999"]
  estimate 2026-06-16 day
  service "USPS: Ground Advantage"
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
   "status_detail": null,
   "created_at": "2026-06-08T14:45:27Z",
   "updated_at": "2026-06-15T10:26:51Z",
   "signed_by": null,
   "weight": null,
   "est_delivery_date": "2026-06-15T20:40:17Z",
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
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  "Shipping Label Created, USPS Awaiting Item"
  2026-06-09T02:10:00 +00 said  ACCEPTED  "Accepted at USPS Origin Facility"  [city "EXAMPLE CITY" region "TX" postal "77999"]
  estimate 2026-06-15T20:40:17 +00 said
  service "USPS: Ground Advantage"
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
     "est_delivery_date": "2026-06-17T00:00:00Z",
     "tracking_location": {
      "object": "TrackingLocation",
      "city": "EXAMPLE CITY",
      "state": "TX",
      "country": null,
      "zip": "77999"
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
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  "Shipping Label Created, USPS Awaiting Item"
  2026-06-09T02:10:00 +00 said  ACCEPTED  "Accepted at USPS Origin Facility"  [city "EXAMPLE CITY" region "TX" postal "77999"]
  estimate 2026-06-17 day
  service "USPS: Ground Advantage"
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
    "guaranteed_delivery_date": "2026-06-18",
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
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  "Shipping Label Created, USPS Awaiting Item"
  2026-06-09T02:10:00 +00 said  ACCEPTED  "Accepted at USPS Origin Facility"  [city "EXAMPLE CITY" region "TX" postal "77999"]
  estimate 2026-06-18 day
  service "USPS: Ground Advantage"
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
   "status_detail": null,
   "created_at": "2026-06-08T14:45:27Z",
   "updated_at": "2026-06-15T10:26:51Z",
   "signed_by": null,
   "weight": null,
   "est_delivery_date": "soon",
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
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  "Shipping Label Created, USPS Awaiting Item"
  2026-06-09T02:10:00 +00 said  ACCEPTED  "Accepted at USPS Origin Facility"  [city "EXAMPLE CITY" region "TX" postal "77999"]
  service "USPS: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
warning TIME est_delivery_date
