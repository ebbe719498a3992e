# Each status_detail beside each status that it can refine; the others go by their status.
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
     "message": "in_transit address_correction",
     "description": "",
     "status": "in_transit",
     "status_detail": "address_correction",
     "datetime": "2026-06-01T00:00:00Z",
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
     "message": "in_transit arrived_at_destination",
     "description": "",
     "status": "in_transit",
     "status_detail": "arrived_at_destination",
     "datetime": "2026-06-01T00:30:00Z",
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
     "message": "in_transit arrived_at_facility",
     "description": "",
     "status": "in_transit",
     "status_detail": "arrived_at_facility",
     "datetime": "2026-06-01T01:00:00Z",
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
     "message": "in_transit arrived_at_pickup_location",
     "description": "",
     "status": "in_transit",
     "status_detail": "arrived_at_pickup_location",
     "datetime": "2026-06-01T01:30:00Z",
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
     "message": "in_transit awaiting_information",
     "description": "",
     "status": "in_transit",
     "status_detail": "awaiting_information",
     "datetime": "2026-06-01T02:00:00Z",
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
     "message": "in_transit cancelled",
     "description": "",
     "status": "in_transit",
     "status_detail": "cancelled",
     "datetime": "2026-06-01T02:30:00Z",
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
     "message": "in_transit damaged",
     "description": "",
     "status": "in_transit",
     "status_detail": "damaged",
     "datetime": "2026-06-01T03:00:00Z",
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
     "message": "in_transit delayed",
     "description": "",
     "status": "in_transit",
     "status_detail": "delayed",
     "datetime": "2026-06-01T03:30:00Z",
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
     "message": "in_transit delivery_exception",
     "description": "",
     "status": "in_transit",
     "status_detail": "delivery_exception",
     "datetime": "2026-06-01T04:00:00Z",
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
     "message": "in_transit departed_facility",
     "description": "",
     "status": "in_transit",
     "status_detail": "departed_facility",
     "datetime": "2026-06-01T04:30:00Z",
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
     "message": "in_transit departed_origin_facility",
     "description": "",
     "status": "in_transit",
     "status_detail": "departed_origin_facility",
     "datetime": "2026-06-01T05:00:00Z",
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
     "message": "in_transit expired",
     "description": "",
     "status": "in_transit",
     "status_detail": "expired",
     "datetime": "2026-06-01T05:30:00Z",
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
     "message": "in_transit failure",
     "description": "",
     "status": "in_transit",
     "status_detail": "failure",
     "datetime": "2026-06-01T06:00:00Z",
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
     "message": "in_transit held",
     "description": "",
     "status": "in_transit",
     "status_detail": "held",
     "datetime": "2026-06-01T06:30:00Z",
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
     "message": "in_transit in_transit",
     "description": "",
     "status": "in_transit",
     "status_detail": "in_transit",
     "datetime": "2026-06-01T07:00:00Z",
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
     "message": "in_transit label_created",
     "description": "",
     "status": "in_transit",
     "status_detail": "label_created",
     "datetime": "2026-06-01T07:30:00Z",
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
     "message": "in_transit lost",
     "description": "",
     "status": "in_transit",
     "status_detail": "lost",
     "datetime": "2026-06-01T08:00:00Z",
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
     "message": "in_transit missorted",
     "description": "",
     "status": "in_transit",
     "status_detail": "missorted",
     "datetime": "2026-06-01T08:30:00Z",
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
     "message": "in_transit out_for_delivery",
     "description": "",
     "status": "in_transit",
     "status_detail": "out_for_delivery",
     "datetime": "2026-06-01T09:00:00Z",
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
     "message": "in_transit received_at_destination_facility",
     "description": "",
     "status": "in_transit",
     "status_detail": "received_at_destination_facility",
     "datetime": "2026-06-01T09:30:00Z",
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
     "message": "in_transit received_at_origin_facility",
     "description": "",
     "status": "in_transit",
     "status_detail": "received_at_origin_facility",
     "datetime": "2026-06-01T10:00:00Z",
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
     "message": "in_transit refused",
     "description": "",
     "status": "in_transit",
     "status_detail": "refused",
     "datetime": "2026-06-01T10:30:00Z",
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
     "message": "in_transit return",
     "description": "",
     "status": "in_transit",
     "status_detail": "return",
     "datetime": "2026-06-01T11:00:00Z",
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
     "message": "in_transit status_update",
     "description": "",
     "status": "in_transit",
     "status_detail": "status_update",
     "datetime": "2026-06-01T11:30:00Z",
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
     "message": "in_transit transferred_to_destination_carrier",
     "description": "",
     "status": "in_transit",
     "status_detail": "transferred_to_destination_carrier",
     "datetime": "2026-06-01T12:00:00Z",
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
     "message": "in_transit transit_exception",
     "description": "",
     "status": "in_transit",
     "status_detail": "transit_exception",
     "datetime": "2026-06-01T12:30:00Z",
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
     "message": "in_transit unknown",
     "description": "",
     "status": "in_transit",
     "status_detail": "unknown",
     "datetime": "2026-06-01T13:00:00Z",
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
     "message": "in_transit weather_delay",
     "description": "",
     "status": "in_transit",
     "status_detail": "weather_delay",
     "datetime": "2026-06-01T13:30:00Z",
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
  2026-06-01T00:00:00 +00 said  EXCEPTION (ADDRESS_WRONG)  "in_transit address_correction"
  2026-06-01T00:30:00 +00 said  ARRIVED  "in_transit arrived_at_destination"
  2026-06-01T01:00:00 +00 said  ARRIVED  "in_transit arrived_at_facility"
  2026-06-01T01:30:00 +00 said  AVAILABLE_FOR_PICKUP  "in_transit arrived_at_pickup_location"
  2026-06-01T02:00:00 +00 said  HELD  "in_transit awaiting_information"
  2026-06-01T02:30:00 +00 said  CANCELLED  "in_transit cancelled"
  2026-06-01T03:00:00 +00 said  DAMAGE_REPORTED (CARRIER_DAMAGE)  "in_transit damaged"
  2026-06-01T03:30:00 +00 said  DELAYED  "in_transit delayed"
  2026-06-01T04:00:00 +00 said  DELIVERY_ATTEMPTED  "in_transit delivery_exception"
  2026-06-01T04:30:00 +00 said  DEPARTED  "in_transit departed_facility"
  2026-06-01T05:00:00 +00 said  DEPARTED  "in_transit departed_origin_facility"
  2026-06-01T05:30:00 +00 said  INFORMATION  "in_transit expired"
  2026-06-01T06:00:00 +00 said  DELIVERY_ATTEMPTED  "in_transit failure"
  2026-06-01T06:30:00 +00 said  HELD  "in_transit held"
  2026-06-01T07:00:00 +00 said  IN_TRANSIT  "in_transit in_transit"
  2026-06-01T07:30:00 +00 said  IN_TRANSIT  "in_transit label_created"
  2026-06-01T08:00:00 +00 said  LOST (CARRIER_LOSS)  "in_transit lost"
  2026-06-01T08:30:00 +00 said  MISROUTED (CARRIER_SORTING)  "in_transit missorted"
  2026-06-01T09:00:00 +00 said  OUT_FOR_DELIVERY  "in_transit out_for_delivery"
  2026-06-01T09:30:00 +00 said  ARRIVED_AT_DELIVERY_FACILITY  "in_transit received_at_destination_facility"
  2026-06-01T10:00:00 +00 said  ACCEPTED  "in_transit received_at_origin_facility"
  2026-06-01T10:30:00 +00 said  REFUSED (RECIPIENT_REFUSED)  "in_transit refused"
  2026-06-01T11:00:00 +00 said  RETURNING  "in_transit return"
  2026-06-01T11:30:00 +00 said  IN_TRANSIT  "in_transit status_update"
  2026-06-01T12:00:00 +00 said  HANDED_TO_PARTNER  "in_transit transferred_to_destination_carrier"
  2026-06-01T12:30:00 +00 said  EXCEPTION  "in_transit transit_exception"
  2026-06-01T13:00:00 +00 said  IN_TRANSIT  "in_transit unknown"
  2026-06-01T13:30:00 +00 said  DELAYED (WEATHER)  "in_transit weather_delay"
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
   "status": "failure",
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
     "message": "failure address_correction",
     "description": "",
     "status": "failure",
     "status_detail": "address_correction",
     "datetime": "2026-06-02T00:00:00Z",
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
     "message": "failure arrived_at_destination",
     "description": "",
     "status": "failure",
     "status_detail": "arrived_at_destination",
     "datetime": "2026-06-02T00:30:00Z",
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
     "message": "failure arrived_at_facility",
     "description": "",
     "status": "failure",
     "status_detail": "arrived_at_facility",
     "datetime": "2026-06-02T01:00:00Z",
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
     "message": "failure arrived_at_pickup_location",
     "description": "",
     "status": "failure",
     "status_detail": "arrived_at_pickup_location",
     "datetime": "2026-06-02T01:30:00Z",
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
     "message": "failure awaiting_information",
     "description": "",
     "status": "failure",
     "status_detail": "awaiting_information",
     "datetime": "2026-06-02T02:00:00Z",
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
     "message": "failure cancelled",
     "description": "",
     "status": "failure",
     "status_detail": "cancelled",
     "datetime": "2026-06-02T02:30:00Z",
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
     "message": "failure damaged",
     "description": "",
     "status": "failure",
     "status_detail": "damaged",
     "datetime": "2026-06-02T03:00:00Z",
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
     "message": "failure delayed",
     "description": "",
     "status": "failure",
     "status_detail": "delayed",
     "datetime": "2026-06-02T03:30:00Z",
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
     "message": "failure delivery_exception",
     "description": "",
     "status": "failure",
     "status_detail": "delivery_exception",
     "datetime": "2026-06-02T04:00:00Z",
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
     "message": "failure departed_facility",
     "description": "",
     "status": "failure",
     "status_detail": "departed_facility",
     "datetime": "2026-06-02T04:30:00Z",
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
     "message": "failure departed_origin_facility",
     "description": "",
     "status": "failure",
     "status_detail": "departed_origin_facility",
     "datetime": "2026-06-02T05:00:00Z",
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
     "message": "failure expired",
     "description": "",
     "status": "failure",
     "status_detail": "expired",
     "datetime": "2026-06-02T05:30:00Z",
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
     "message": "failure failure",
     "description": "",
     "status": "failure",
     "status_detail": "failure",
     "datetime": "2026-06-02T06:00:00Z",
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
     "message": "failure held",
     "description": "",
     "status": "failure",
     "status_detail": "held",
     "datetime": "2026-06-02T06:30:00Z",
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
     "message": "failure in_transit",
     "description": "",
     "status": "failure",
     "status_detail": "in_transit",
     "datetime": "2026-06-02T07:00:00Z",
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
     "message": "failure label_created",
     "description": "",
     "status": "failure",
     "status_detail": "label_created",
     "datetime": "2026-06-02T07:30:00Z",
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
     "message": "failure lost",
     "description": "",
     "status": "failure",
     "status_detail": "lost",
     "datetime": "2026-06-02T08:00:00Z",
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
     "message": "failure missorted",
     "description": "",
     "status": "failure",
     "status_detail": "missorted",
     "datetime": "2026-06-02T08:30:00Z",
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
     "message": "failure out_for_delivery",
     "description": "",
     "status": "failure",
     "status_detail": "out_for_delivery",
     "datetime": "2026-06-02T09:00:00Z",
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
     "message": "failure received_at_destination_facility",
     "description": "",
     "status": "failure",
     "status_detail": "received_at_destination_facility",
     "datetime": "2026-06-02T09:30:00Z",
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
     "message": "failure received_at_origin_facility",
     "description": "",
     "status": "failure",
     "status_detail": "received_at_origin_facility",
     "datetime": "2026-06-02T10:00:00Z",
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
     "message": "failure refused",
     "description": "",
     "status": "failure",
     "status_detail": "refused",
     "datetime": "2026-06-02T10:30:00Z",
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
     "message": "failure return",
     "description": "",
     "status": "failure",
     "status_detail": "return",
     "datetime": "2026-06-02T11:00:00Z",
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
     "message": "failure status_update",
     "description": "",
     "status": "failure",
     "status_detail": "status_update",
     "datetime": "2026-06-02T11:30:00Z",
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
     "message": "failure transferred_to_destination_carrier",
     "description": "",
     "status": "failure",
     "status_detail": "transferred_to_destination_carrier",
     "datetime": "2026-06-02T12:00:00Z",
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
     "message": "failure transit_exception",
     "description": "",
     "status": "failure",
     "status_detail": "transit_exception",
     "datetime": "2026-06-02T12:30:00Z",
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
     "message": "failure unknown",
     "description": "",
     "status": "failure",
     "status_detail": "unknown",
     "datetime": "2026-06-02T13:00:00Z",
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
     "message": "failure weather_delay",
     "description": "",
     "status": "failure",
     "status_detail": "weather_delay",
     "datetime": "2026-06-02T13:30:00Z",
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
  2026-06-02T00:00:00 +00 said  ADDRESS_UNUSABLE (ADDRESS_WRONG)  "failure address_correction"
  2026-06-02T00:30:00 +00 said  UNDELIVERABLE  "failure arrived_at_destination"
  2026-06-02T01:00:00 +00 said  UNDELIVERABLE  "failure arrived_at_facility"
  2026-06-02T01:30:00 +00 said  UNDELIVERABLE  "failure arrived_at_pickup_location"
  2026-06-02T02:00:00 +00 said  HELD  "failure awaiting_information"
  2026-06-02T02:30:00 +00 said  CANCELLED  "failure cancelled"
  2026-06-02T03:00:00 +00 said  DAMAGED (CARRIER_DAMAGE)  "failure damaged"
  2026-06-02T03:30:00 +00 said  DELAYED  "failure delayed"
  2026-06-02T04:00:00 +00 said  DELIVERY_ATTEMPTED  "failure delivery_exception"
  2026-06-02T04:30:00 +00 said  UNDELIVERABLE  "failure departed_facility"
  2026-06-02T05:00:00 +00 said  UNDELIVERABLE  "failure departed_origin_facility"
  2026-06-02T05:30:00 +00 said  INFORMATION  "failure expired"
  2026-06-02T06:00:00 +00 said  DELIVERY_ATTEMPTED  "failure failure"
  2026-06-02T06:30:00 +00 said  HELD  "failure held"
  2026-06-02T07:00:00 +00 said  UNDELIVERABLE  "failure in_transit"
  2026-06-02T07:30:00 +00 said  UNDELIVERABLE  "failure label_created"
  2026-06-02T08:00:00 +00 said  LOST (CARRIER_LOSS)  "failure lost"
  2026-06-02T08:30:00 +00 said  MISROUTED (CARRIER_SORTING)  "failure missorted"
  2026-06-02T09:00:00 +00 said  UNDELIVERABLE  "failure out_for_delivery"
  2026-06-02T09:30:00 +00 said  UNDELIVERABLE  "failure received_at_destination_facility"
  2026-06-02T10:00:00 +00 said  UNDELIVERABLE  "failure received_at_origin_facility"
  2026-06-02T10:30:00 +00 said  REFUSED (RECIPIENT_REFUSED)  "failure refused"
  2026-06-02T11:00:00 +00 said  RETURNING  "failure return"
  2026-06-02T11:30:00 +00 said  UNDELIVERABLE  "failure status_update"
  2026-06-02T12:00:00 +00 said  UNDELIVERABLE  "failure transferred_to_destination_carrier"
  2026-06-02T12:30:00 +00 said  UNDELIVERABLE  "failure transit_exception"
  2026-06-02T13:00:00 +00 said  UNDELIVERABLE  "failure unknown"
  2026-06-02T13:30:00 +00 said  DELAYED (WEATHER)  "failure weather_delay"
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
   "status": "pre_transit",
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
     "message": "pre_transit address_correction",
     "description": "",
     "status": "pre_transit",
     "status_detail": "address_correction",
     "datetime": "2026-06-03T00:00:00Z",
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
     "message": "pre_transit arrived_at_destination",
     "description": "",
     "status": "pre_transit",
     "status_detail": "arrived_at_destination",
     "datetime": "2026-06-03T00:30:00Z",
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
     "message": "pre_transit arrived_at_facility",
     "description": "",
     "status": "pre_transit",
     "status_detail": "arrived_at_facility",
     "datetime": "2026-06-03T01:00:00Z",
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
     "message": "pre_transit arrived_at_pickup_location",
     "description": "",
     "status": "pre_transit",
     "status_detail": "arrived_at_pickup_location",
     "datetime": "2026-06-03T01:30:00Z",
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
     "message": "pre_transit awaiting_information",
     "description": "",
     "status": "pre_transit",
     "status_detail": "awaiting_information",
     "datetime": "2026-06-03T02:00:00Z",
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
     "message": "pre_transit cancelled",
     "description": "",
     "status": "pre_transit",
     "status_detail": "cancelled",
     "datetime": "2026-06-03T02:30:00Z",
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
     "message": "pre_transit damaged",
     "description": "",
     "status": "pre_transit",
     "status_detail": "damaged",
     "datetime": "2026-06-03T03:00:00Z",
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
     "message": "pre_transit delayed",
     "description": "",
     "status": "pre_transit",
     "status_detail": "delayed",
     "datetime": "2026-06-03T03:30:00Z",
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
     "message": "pre_transit delivery_exception",
     "description": "",
     "status": "pre_transit",
     "status_detail": "delivery_exception",
     "datetime": "2026-06-03T04:00:00Z",
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
     "message": "pre_transit departed_facility",
     "description": "",
     "status": "pre_transit",
     "status_detail": "departed_facility",
     "datetime": "2026-06-03T04:30:00Z",
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
     "message": "pre_transit departed_origin_facility",
     "description": "",
     "status": "pre_transit",
     "status_detail": "departed_origin_facility",
     "datetime": "2026-06-03T05:00:00Z",
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
     "message": "pre_transit expired",
     "description": "",
     "status": "pre_transit",
     "status_detail": "expired",
     "datetime": "2026-06-03T05:30:00Z",
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
     "message": "pre_transit failure",
     "description": "",
     "status": "pre_transit",
     "status_detail": "failure",
     "datetime": "2026-06-03T06:00:00Z",
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
     "message": "pre_transit held",
     "description": "",
     "status": "pre_transit",
     "status_detail": "held",
     "datetime": "2026-06-03T06:30:00Z",
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
     "message": "pre_transit in_transit",
     "description": "",
     "status": "pre_transit",
     "status_detail": "in_transit",
     "datetime": "2026-06-03T07:00:00Z",
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
     "message": "pre_transit label_created",
     "description": "",
     "status": "pre_transit",
     "status_detail": "label_created",
     "datetime": "2026-06-03T07:30:00Z",
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
     "message": "pre_transit lost",
     "description": "",
     "status": "pre_transit",
     "status_detail": "lost",
     "datetime": "2026-06-03T08:00:00Z",
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
     "message": "pre_transit missorted",
     "description": "",
     "status": "pre_transit",
     "status_detail": "missorted",
     "datetime": "2026-06-03T08:30:00Z",
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
     "message": "pre_transit out_for_delivery",
     "description": "",
     "status": "pre_transit",
     "status_detail": "out_for_delivery",
     "datetime": "2026-06-03T09:00:00Z",
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
     "message": "pre_transit received_at_destination_facility",
     "description": "",
     "status": "pre_transit",
     "status_detail": "received_at_destination_facility",
     "datetime": "2026-06-03T09:30:00Z",
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
     "message": "pre_transit received_at_origin_facility",
     "description": "",
     "status": "pre_transit",
     "status_detail": "received_at_origin_facility",
     "datetime": "2026-06-03T10:00:00Z",
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
     "message": "pre_transit refused",
     "description": "",
     "status": "pre_transit",
     "status_detail": "refused",
     "datetime": "2026-06-03T10:30:00Z",
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
     "message": "pre_transit return",
     "description": "",
     "status": "pre_transit",
     "status_detail": "return",
     "datetime": "2026-06-03T11:00:00Z",
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
     "message": "pre_transit status_update",
     "description": "",
     "status": "pre_transit",
     "status_detail": "status_update",
     "datetime": "2026-06-03T11:30:00Z",
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
     "message": "pre_transit transferred_to_destination_carrier",
     "description": "",
     "status": "pre_transit",
     "status_detail": "transferred_to_destination_carrier",
     "datetime": "2026-06-03T12:00:00Z",
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
     "message": "pre_transit transit_exception",
     "description": "",
     "status": "pre_transit",
     "status_detail": "transit_exception",
     "datetime": "2026-06-03T12:30:00Z",
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
     "message": "pre_transit unknown",
     "description": "",
     "status": "pre_transit",
     "status_detail": "unknown",
     "datetime": "2026-06-03T13:00:00Z",
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
     "message": "pre_transit weather_delay",
     "description": "",
     "status": "pre_transit",
     "status_detail": "weather_delay",
     "datetime": "2026-06-03T13:30:00Z",
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
  2026-06-03T00:00:00 +00 said  EXCEPTION (ADDRESS_WRONG)  "pre_transit address_correction"
  2026-06-03T00:30:00 +00 said  DATA_RECEIVED  "pre_transit arrived_at_destination"
  2026-06-03T01:00:00 +00 said  DATA_RECEIVED  "pre_transit arrived_at_facility"
  2026-06-03T01:30:00 +00 said  DATA_RECEIVED  "pre_transit arrived_at_pickup_location"
  2026-06-03T02:00:00 +00 said  AWAITING_HANDOVER  "pre_transit awaiting_information"
  2026-06-03T02:30:00 +00 said  CANCELLED  "pre_transit cancelled"
  2026-06-03T03:00:00 +00 said  DATA_RECEIVED  "pre_transit damaged"
  2026-06-03T03:30:00 +00 said  DELAYED  "pre_transit delayed"
  2026-06-03T04:00:00 +00 said  DATA_RECEIVED  "pre_transit delivery_exception"
  2026-06-03T04:30:00 +00 said  DATA_RECEIVED  "pre_transit departed_facility"
  2026-06-03T05:00:00 +00 said  DATA_RECEIVED  "pre_transit departed_origin_facility"
  2026-06-03T05:30:00 +00 said  INFORMATION  "pre_transit expired"
  2026-06-03T06:00:00 +00 said  DATA_RECEIVED  "pre_transit failure"
  2026-06-03T06:30:00 +00 said  HELD  "pre_transit held"
  2026-06-03T07:00:00 +00 said  DATA_RECEIVED  "pre_transit in_transit"
  2026-06-03T07:30:00 +00 said  LABEL_CREATED  "pre_transit label_created"
  2026-06-03T08:00:00 +00 said  DATA_RECEIVED  "pre_transit lost"
  2026-06-03T08:30:00 +00 said  DATA_RECEIVED  "pre_transit missorted"
  2026-06-03T09:00:00 +00 said  DATA_RECEIVED  "pre_transit out_for_delivery"
  2026-06-03T09:30:00 +00 said  DATA_RECEIVED  "pre_transit received_at_destination_facility"
  2026-06-03T10:00:00 +00 said  DATA_RECEIVED  "pre_transit received_at_origin_facility"
  2026-06-03T10:30:00 +00 said  DATA_RECEIVED  "pre_transit refused"
  2026-06-03T11:00:00 +00 said  DATA_RECEIVED  "pre_transit return"
  2026-06-03T11:30:00 +00 said  DATA_RECEIVED  "pre_transit status_update"
  2026-06-03T12:00:00 +00 said  DATA_RECEIVED  "pre_transit transferred_to_destination_carrier"
  2026-06-03T12:30:00 +00 said  DATA_RECEIVED  "pre_transit transit_exception"
  2026-06-03T13:00:00 +00 said  DATA_RECEIVED  "pre_transit unknown"
  2026-06-03T13:30:00 +00 said  DELAYED (WEATHER)  "pre_transit weather_delay"
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
   "status": "unknown",
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
     "message": "unknown address_correction",
     "description": "",
     "status": "unknown",
     "status_detail": "address_correction",
     "datetime": "2026-06-04T00:00:00Z",
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
     "message": "unknown arrived_at_destination",
     "description": "",
     "status": "unknown",
     "status_detail": "arrived_at_destination",
     "datetime": "2026-06-04T00:30:00Z",
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
     "message": "unknown arrived_at_facility",
     "description": "",
     "status": "unknown",
     "status_detail": "arrived_at_facility",
     "datetime": "2026-06-04T01:00:00Z",
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
     "message": "unknown arrived_at_pickup_location",
     "description": "",
     "status": "unknown",
     "status_detail": "arrived_at_pickup_location",
     "datetime": "2026-06-04T01:30:00Z",
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
     "message": "unknown awaiting_information",
     "description": "",
     "status": "unknown",
     "status_detail": "awaiting_information",
     "datetime": "2026-06-04T02:00:00Z",
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
     "message": "unknown cancelled",
     "description": "",
     "status": "unknown",
     "status_detail": "cancelled",
     "datetime": "2026-06-04T02:30:00Z",
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
     "message": "unknown damaged",
     "description": "",
     "status": "unknown",
     "status_detail": "damaged",
     "datetime": "2026-06-04T03:00:00Z",
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
     "message": "unknown delayed",
     "description": "",
     "status": "unknown",
     "status_detail": "delayed",
     "datetime": "2026-06-04T03:30:00Z",
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
     "message": "unknown delivery_exception",
     "description": "",
     "status": "unknown",
     "status_detail": "delivery_exception",
     "datetime": "2026-06-04T04:00:00Z",
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
     "message": "unknown departed_facility",
     "description": "",
     "status": "unknown",
     "status_detail": "departed_facility",
     "datetime": "2026-06-04T04:30:00Z",
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
     "message": "unknown departed_origin_facility",
     "description": "",
     "status": "unknown",
     "status_detail": "departed_origin_facility",
     "datetime": "2026-06-04T05:00:00Z",
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
     "message": "unknown expired",
     "description": "",
     "status": "unknown",
     "status_detail": "expired",
     "datetime": "2026-06-04T05:30:00Z",
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
     "message": "unknown failure",
     "description": "",
     "status": "unknown",
     "status_detail": "failure",
     "datetime": "2026-06-04T06:00:00Z",
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
     "message": "unknown held",
     "description": "",
     "status": "unknown",
     "status_detail": "held",
     "datetime": "2026-06-04T06:30:00Z",
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
     "message": "unknown in_transit",
     "description": "",
     "status": "unknown",
     "status_detail": "in_transit",
     "datetime": "2026-06-04T07:00:00Z",
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
     "message": "unknown label_created",
     "description": "",
     "status": "unknown",
     "status_detail": "label_created",
     "datetime": "2026-06-04T07:30:00Z",
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
     "message": "unknown lost",
     "description": "",
     "status": "unknown",
     "status_detail": "lost",
     "datetime": "2026-06-04T08:00:00Z",
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
     "message": "unknown missorted",
     "description": "",
     "status": "unknown",
     "status_detail": "missorted",
     "datetime": "2026-06-04T08:30:00Z",
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
     "message": "unknown out_for_delivery",
     "description": "",
     "status": "unknown",
     "status_detail": "out_for_delivery",
     "datetime": "2026-06-04T09:00:00Z",
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
     "message": "unknown received_at_destination_facility",
     "description": "",
     "status": "unknown",
     "status_detail": "received_at_destination_facility",
     "datetime": "2026-06-04T09:30:00Z",
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
     "message": "unknown received_at_origin_facility",
     "description": "",
     "status": "unknown",
     "status_detail": "received_at_origin_facility",
     "datetime": "2026-06-04T10:00:00Z",
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
     "message": "unknown refused",
     "description": "",
     "status": "unknown",
     "status_detail": "refused",
     "datetime": "2026-06-04T10:30:00Z",
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
     "message": "unknown return",
     "description": "",
     "status": "unknown",
     "status_detail": "return",
     "datetime": "2026-06-04T11:00:00Z",
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
     "message": "unknown status_update",
     "description": "",
     "status": "unknown",
     "status_detail": "status_update",
     "datetime": "2026-06-04T11:30:00Z",
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
     "message": "unknown transferred_to_destination_carrier",
     "description": "",
     "status": "unknown",
     "status_detail": "transferred_to_destination_carrier",
     "datetime": "2026-06-04T12:00:00Z",
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
     "message": "unknown transit_exception",
     "description": "",
     "status": "unknown",
     "status_detail": "transit_exception",
     "datetime": "2026-06-04T12:30:00Z",
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
     "message": "unknown unknown",
     "description": "",
     "status": "unknown",
     "status_detail": "unknown",
     "datetime": "2026-06-04T13:00:00Z",
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
     "message": "unknown weather_delay",
     "description": "",
     "status": "unknown",
     "status_detail": "weather_delay",
     "datetime": "2026-06-04T13:30:00Z",
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
  2026-06-04T00:00:00 +00 said  EXCEPTION (ADDRESS_WRONG)  "unknown address_correction"
  2026-06-04T00:30:00 +00 said  ARRIVED  "unknown arrived_at_destination"
  2026-06-04T01:00:00 +00 said  ARRIVED  "unknown arrived_at_facility"
  2026-06-04T01:30:00 +00 said  AVAILABLE_FOR_PICKUP  "unknown arrived_at_pickup_location"
  2026-06-04T02:00:00 +00 said  HELD  "unknown awaiting_information"
  2026-06-04T02:30:00 +00 said  CANCELLED  "unknown cancelled"
  2026-06-04T03:00:00 +00 said  DAMAGED (CARRIER_DAMAGE)  "unknown damaged"
  2026-06-04T03:30:00 +00 said  DELAYED  "unknown delayed"
  2026-06-04T04:00:00 +00 said  DELIVERY_ATTEMPTED  "unknown delivery_exception"
  2026-06-04T04:30:00 +00 said  DEPARTED  "unknown departed_facility"
  2026-06-04T05:00:00 +00 said  DEPARTED  "unknown departed_origin_facility"
  2026-06-04T05:30:00 +00 said  INFORMATION  "unknown expired"
  2026-06-04T06:00:00 +00 said  DELIVERY_ATTEMPTED  "unknown failure"
  2026-06-04T06:30:00 +00 said  HELD  "unknown held"
  2026-06-04T07:00:00 +00 said  INFORMATION  "unknown in_transit"
  2026-06-04T07:30:00 +00 said  LABEL_CREATED  "unknown label_created"
  2026-06-04T08:00:00 +00 said  LOST (CARRIER_LOSS)  "unknown lost"
  2026-06-04T08:30:00 +00 said  MISROUTED (CARRIER_SORTING)  "unknown missorted"
  2026-06-04T09:00:00 +00 said  OUT_FOR_DELIVERY  "unknown out_for_delivery"
  2026-06-04T09:30:00 +00 said  ARRIVED_AT_DELIVERY_FACILITY  "unknown received_at_destination_facility"
  2026-06-04T10:00:00 +00 said  ACCEPTED  "unknown received_at_origin_facility"
  2026-06-04T10:30:00 +00 said  REFUSED (RECIPIENT_REFUSED)  "unknown refused"
  2026-06-04T11:00:00 +00 said  RETURNING  "unknown return"
  2026-06-04T11:30:00 +00 said  INFORMATION  "unknown status_update"
  2026-06-04T12:00:00 +00 said  HANDED_TO_PARTNER  "unknown transferred_to_destination_carrier"
  2026-06-04T12:30:00 +00 said  EXCEPTION  "unknown transit_exception"
  2026-06-04T13:00:00 +00 said  INFORMATION  "unknown unknown"
  2026-06-04T13:30:00 +00 said  DELAYED (WEATHER)  "unknown weather_delay"
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
   "status": "return_to_sender",
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
     "message": "return_to_sender address_correction",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "address_correction",
     "datetime": "2026-06-05T00:00:00Z",
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
     "message": "return_to_sender arrived_at_destination",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "arrived_at_destination",
     "datetime": "2026-06-05T00:30:00Z",
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
     "message": "return_to_sender arrived_at_facility",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "arrived_at_facility",
     "datetime": "2026-06-05T01:00:00Z",
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
     "message": "return_to_sender arrived_at_pickup_location",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "arrived_at_pickup_location",
     "datetime": "2026-06-05T01:30:00Z",
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
     "message": "return_to_sender awaiting_information",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "awaiting_information",
     "datetime": "2026-06-05T02:00:00Z",
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
     "message": "return_to_sender cancelled",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "cancelled",
     "datetime": "2026-06-05T02:30:00Z",
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
     "message": "return_to_sender damaged",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "damaged",
     "datetime": "2026-06-05T03:00:00Z",
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
     "message": "return_to_sender delayed",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "delayed",
     "datetime": "2026-06-05T03:30:00Z",
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
     "message": "return_to_sender delivery_exception",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "delivery_exception",
     "datetime": "2026-06-05T04:00:00Z",
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
     "message": "return_to_sender departed_facility",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "departed_facility",
     "datetime": "2026-06-05T04:30:00Z",
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
     "message": "return_to_sender departed_origin_facility",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "departed_origin_facility",
     "datetime": "2026-06-05T05:00:00Z",
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
     "message": "return_to_sender expired",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "expired",
     "datetime": "2026-06-05T05:30:00Z",
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
     "message": "return_to_sender failure",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "failure",
     "datetime": "2026-06-05T06:00:00Z",
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
     "message": "return_to_sender held",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "held",
     "datetime": "2026-06-05T06:30:00Z",
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
     "message": "return_to_sender in_transit",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "in_transit",
     "datetime": "2026-06-05T07:00:00Z",
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
     "message": "return_to_sender label_created",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "label_created",
     "datetime": "2026-06-05T07:30:00Z",
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
     "message": "return_to_sender lost",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "lost",
     "datetime": "2026-06-05T08:00:00Z",
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
     "message": "return_to_sender missorted",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "missorted",
     "datetime": "2026-06-05T08:30:00Z",
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
     "message": "return_to_sender out_for_delivery",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "out_for_delivery",
     "datetime": "2026-06-05T09:00:00Z",
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
     "message": "return_to_sender received_at_destination_facility",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "received_at_destination_facility",
     "datetime": "2026-06-05T09:30:00Z",
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
     "message": "return_to_sender received_at_origin_facility",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "received_at_origin_facility",
     "datetime": "2026-06-05T10:00:00Z",
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
     "message": "return_to_sender refused",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "refused",
     "datetime": "2026-06-05T10:30:00Z",
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
     "message": "return_to_sender return",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "return",
     "datetime": "2026-06-05T11:00:00Z",
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
     "message": "return_to_sender status_update",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "status_update",
     "datetime": "2026-06-05T11:30:00Z",
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
     "message": "return_to_sender transferred_to_destination_carrier",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "transferred_to_destination_carrier",
     "datetime": "2026-06-05T12:00:00Z",
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
     "message": "return_to_sender transit_exception",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "transit_exception",
     "datetime": "2026-06-05T12:30:00Z",
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
     "message": "return_to_sender unknown",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "unknown",
     "datetime": "2026-06-05T13:00:00Z",
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
     "message": "return_to_sender weather_delay",
     "description": "",
     "status": "return_to_sender",
     "status_detail": "weather_delay",
     "datetime": "2026-06-05T13:30:00Z",
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
  2026-06-05T00:00:00 +00 said  RETURNING (ADDRESS_WRONG)  "return_to_sender address_correction"
  2026-06-05T00:30:00 +00 said  RETURNING  "return_to_sender arrived_at_destination"
  2026-06-05T01:00:00 +00 said  RETURNING  "return_to_sender arrived_at_facility"
  2026-06-05T01:30:00 +00 said  RETURNING  "return_to_sender arrived_at_pickup_location"
  2026-06-05T02:00:00 +00 said  RETURNING  "return_to_sender awaiting_information"
  2026-06-05T02:30:00 +00 said  RETURNING  "return_to_sender cancelled"
  2026-06-05T03:00:00 +00 said  RETURNING  "return_to_sender damaged"
  2026-06-05T03:30:00 +00 said  RETURNING  "return_to_sender delayed"
  2026-06-05T04:00:00 +00 said  RETURNING  "return_to_sender delivery_exception"
  2026-06-05T04:30:00 +00 said  RETURNING  "return_to_sender departed_facility"
  2026-06-05T05:00:00 +00 said  RETURNING  "return_to_sender departed_origin_facility"
  2026-06-05T05:30:00 +00 said  RETURNING  "return_to_sender expired"
  2026-06-05T06:00:00 +00 said  RETURNING  "return_to_sender failure"
  2026-06-05T06:30:00 +00 said  RETURNING  "return_to_sender held"
  2026-06-05T07:00:00 +00 said  RETURNING  "return_to_sender in_transit"
  2026-06-05T07:30:00 +00 said  RETURNING  "return_to_sender label_created"
  2026-06-05T08:00:00 +00 said  RETURNING  "return_to_sender lost"
  2026-06-05T08:30:00 +00 said  RETURNING  "return_to_sender missorted"
  2026-06-05T09:00:00 +00 said  RETURN_OUT_FOR_DELIVERY  "return_to_sender out_for_delivery"
  2026-06-05T09:30:00 +00 said  RETURNING  "return_to_sender received_at_destination_facility"
  2026-06-05T10:00:00 +00 said  RETURNING  "return_to_sender received_at_origin_facility"
  2026-06-05T10:30:00 +00 said  RETURNING (RECIPIENT_REFUSED)  "return_to_sender refused"
  2026-06-05T11:00:00 +00 said  RETURNING  "return_to_sender return"
  2026-06-05T11:30:00 +00 said  RETURNING  "return_to_sender status_update"
  2026-06-05T12:00:00 +00 said  RETURNING  "return_to_sender transferred_to_destination_carrier"
  2026-06-05T12:30:00 +00 said  RETURNING  "return_to_sender transit_exception"
  2026-06-05T13:00:00 +00 said  RETURNING  "return_to_sender unknown"
  2026-06-05T13:30:00 +00 said  RETURNING  "return_to_sender weather_delay"
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
   "status": "available_for_pickup",
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
     "message": "Available for Pickup",
     "description": "",
     "status": "available_for_pickup",
     "status_detail": "arrived_at_pickup_location",
     "datetime": "2026-06-12T09:00:00Z",
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
     "message": "Out",
     "description": "",
     "status": "out_for_delivery",
     "status_detail": "delayed",
     "datetime": "2026-06-11T09:00:00Z",
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
     "message": "Delivered",
     "description": "",
     "status": "delivered",
     "status_detail": "status_update",
     "datetime": "2026-06-12T12:00:00Z",
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
  2026-06-12T09:00:00 +00 said  AVAILABLE_FOR_PICKUP  "Available for Pickup"
  2026-06-11T09:00:00 +00 said  OUT_FOR_DELIVERY  "Out"
  2026-06-12T12:00:00 +00 said  DELIVERED  "Delivered"
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
   "status": "cancelled",
   "status_detail": "cancelled",
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
     "message": "Label voided",
     "description": "",
     "status": "cancelled",
     "status_detail": "cancelled",
     "datetime": "2026-06-12T09:00:00Z",
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
  2026-06-12T09:00:00 +00 said  CANCELLED  "Label voided"
  service "USPS: Ground Advantage"
  origin [city "EXAMPLE CITY" region "TX" postal "77999"]
  destination [text "SAMPLETON SC, 29499"]
