# What is missing from a page that is not the last is asked for again; what is missing from the last one is made.
=== ask
EZ2000000002
EZ4000000004
EZ7000000007

=== reply 200
content-type: application/json

{
 "trackers": [
  {
   "id": "trk_a",
   "object": "Tracker",
   "mode": "production",
   "tracking_code": "EZ2000000002",
   "status": "in_transit",
   "status_detail": "departed_facility",
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
 ],
 "has_more": true
}

=== told
request POST https://api.easypost.com/v2/trackers/batch
  accept: application/json
  authorization: (secret)
  content-type: application/json
  body {"tracking_codes":["EZ2000000002","EZ4000000004","EZ7000000007"]}
report EZ2000000002 instance trk_a FOUND as of 2026-06-15T10:26:51Z
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  "Shipping Label Created, USPS Awaiting Item"
  2026-06-09T02:10:00 +00 said  ACCEPTED  "Accepted at USPS Origin Facility"  [city "EXAMPLE CITY" region "TX" postal "77999"]
  2026-06-09T08:42:13 +00 said  ARRIVED  "Arrived at USPS Regional Facility"  [city "NORTH EXAMPLE" region "TX" postal "77315"]
  2026-06-10T01:05:00 +00 said  DEPARTED  "Departed USPS Regional Facility"  [city "NORTH EXAMPLE" region "TX" postal "77315"]
  service "USPS: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
follow-up "rest EZ4000000004,EZ7000000007"
  request POST https://api.easypost.com/v2/trackers/batch
    accept: application/json
    authorization: (secret)
    content-type: application/json
    body {"tracking_codes":["EZ4000000004","EZ7000000007"]}

=== follow-up reply 200
content-type: application/json

{
 "trackers": [
  {
   "id": "trk_b",
   "object": "Tracker",
   "mode": "production",
   "tracking_code": "EZ4000000004",
   "status": "delivered",
   "status_detail": "arrived_at_destination",
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
    },
    {
     "object": "TrackingDetail",
     "message": "Out for Delivery",
     "description": "",
     "status": "out_for_delivery",
     "status_detail": "out_for_delivery",
     "datetime": "2026-06-12T11:10:00Z",
     "source": "USPS",
     "carrier_code": "",
     "est_delivery_date": null,
     "tracking_location": {
      "object": "TrackingLocation",
      "city": "SAMPLETON",
      "state": "SC",
      "country": null,
      "zip": "29499"
     }
    },
    {
     "object": "TrackingDetail",
     "message": "Delivered, Front Door/Porch",
     "description": "",
     "status": "delivered",
     "status_detail": "arrived_at_destination",
     "datetime": "2026-06-12T17:33:00Z",
     "source": "USPS",
     "carrier_code": "",
     "est_delivery_date": null,
     "tracking_location": {
      "object": "TrackingLocation",
      "city": "SAMPLETON",
      "state": "SC",
      "country": null,
      "zip": "29499"
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
report EZ4000000004 instance trk_b FOUND as of 2026-06-15T10:26:51Z
  2026-06-08T15:00:00 +00 said  LABEL_CREATED  "Shipping Label Created, USPS Awaiting Item"
  2026-06-09T02:10:00 +00 said  ACCEPTED  "Accepted at USPS Origin Facility"  [city "EXAMPLE CITY" region "TX" postal "77999"]
  2026-06-09T08:42:13 +00 said  ARRIVED  "Arrived at USPS Regional Facility"  [city "NORTH EXAMPLE" region "TX" postal "77315"]
  2026-06-10T01:05:00 +00 said  DEPARTED  "Departed USPS Regional Facility"  [city "NORTH EXAMPLE" region "TX" postal "77315"]
  2026-06-12T11:10:00 +00 said  OUT_FOR_DELIVERY  "Out for Delivery"  [city "SAMPLETON" region "SC" postal "29499"]
  2026-06-12T17:33:00 +00 said  DELIVERED  "Delivered, Front Door/Porch"  [city "SAMPLETON" region "SC" postal "29499"]
  service "USPS: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
report EZ7000000007 NOT_FOUND
follow-up "create EZ7000000007"
  request POST https://api.easypost.com/v2/trackers
    accept: application/json
    authorization: (secret)
    content-type: application/json
    body {"tracker":{"tracking_code":"EZ7000000007","carrier":"USPS"}}

=== follow-up reply 201
content-type: application/json

{
 "id": "trk_d",
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

=== told
report EZ7000000007 instance trk_d NOT_FOUND as of 2026-06-15T10:26:51Z
  service "USPS: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
