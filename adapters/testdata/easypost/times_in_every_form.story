# UTC, an offset, a fraction; without any the zone of the place if it has one; a date; nothing.
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
     "message": "One",
     "description": "",
     "status": "in_transit",
     "status_detail": null,
     "datetime": "2026-06-09T02:10:00Z",
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
     "message": "Two",
     "description": "",
     "status": "in_transit",
     "status_detail": null,
     "datetime": "2026-06-09T02:11:00-05:00",
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
     "message": "Three",
     "description": "",
     "status": "in_transit",
     "status_detail": null,
     "datetime": "2026-06-09T02:12:00.123Z",
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
     "message": "Four",
     "description": "",
     "status": "in_transit",
     "status_detail": null,
     "datetime": "2026-06-09T02:13:00",
     "source": "USPS",
     "carrier_code": "",
     "est_delivery_date": null,
     "tracking_location": {
      "object": "TrackingLocation",
      "city": "PARIS",
      "state": null,
      "country": "FR",
      "zip": null
     }
    },
    {
     "object": "TrackingDetail",
     "message": "Five",
     "description": "",
     "status": "in_transit",
     "status_detail": null,
     "datetime": "2026-06-09T02:14:00",
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
     "message": "Six",
     "description": "",
     "status": "in_transit",
     "status_detail": null,
     "datetime": "2026-06-10",
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
     "message": "Seven",
     "description": "",
     "status": "in_transit",
     "status_detail": null,
     "datetime": "",
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
     "message": "Eight",
     "description": "",
     "status": "in_transit",
     "status_detail": null,
     "datetime": "Tuesday",
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
  2026-06-09T02:10:00 +00 said  IN_TRANSIT  "One"
  2026-06-09T02:11:00 -05 said  IN_TRANSIT  "Two"
  2026-06-09T02:12:00 +00 said  IN_TRANSIT  "Three"
  2026-06-09T02:13:00 +02 place  IN_TRANSIT  "Four"  [city "PARIS" country "FR"]
  2026-06-09T02:14:00 local  IN_TRANSIT  "Five"
  2026-06-10 day  IN_TRANSIT  "Six"
  service "USPS: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
warning TIME tracking_details[].datetime
