# Names that only the mobile API has told so far, some in capitals.
=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "tracking_number": "640000000000000000000017",
 "type": "inpost_locker_standard",
 "service": "inpost_locker_standard",
 "custom_attributes": {
  "size": "B",
  "target_machine_id": "GDN077",
  "target_machine_detail": {
   "name": "GDN077",
   "opening_hours": "24/7",
   "location_description": "przy stacji paliw",
   "location": {
    "latitude": 54.3501,
    "longitude": 18.6402
   },
   "address": {
    "line1": "Zmyślona 7",
    "line2": "80-001 Gdańsk"
   },
   "type": [
    "parcel_locker"
   ],
   "location247": true
  },
  "dropoff_machine_id": null,
  "dropoff_machine_detail": null,
  "end_of_week_collection": false
 },
 "status": "cancelled",
 "created_at": "2026-06-10T09:01:12.000+02:00",
 "updated_at": "2026-06-01T09:00:00.000+02:00",
 "tracking_details": [
  {
   "status": "CANCELLED",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T09:00:00.000+02:00"
  },
  {
   "status": "returned_to_agency",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T08:00:00.000+02:00"
  },
  {
   "status": "AVIZO_REJECTED",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T07:00:00.000+02:00"
  },
  {
   "status": "avizo_completed",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T06:00:00.000+02:00"
  },
  {
   "status": "NOT_COLLECTED",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T05:00:00.000+02:00"
  },
  {
   "status": "delivery_attempt_failed",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T04:00:00.000+02:00"
  },
  {
   "status": "PERMANENTLY_REDIRECTED_TO_CUSTOMER_SERVICE_POINT",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T03:00:00.000+02:00"
  },
  {
   "status": "permanently_redirected_to_box_machine",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T02:00:00.000+02:00"
  },
  {
   "status": "COLLECTED_BY_CUSTOMER",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T01:00:00.000+02:00"
  },
  {
   "status": "ready_for_collection",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-01T00:00:00.000+02:00"
  }
 ],
 "expected_flow": []
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 FOUND
  2026-06-01T09:00:00 +02 said  CANCELLED  code cancelled
  2026-06-01T08:00:00 +02 said  RETURNING  code returned_to_agency
  2026-06-01T07:00:00 +02 said  EXCEPTION  code avizo_rejected
  2026-06-01T06:00:00 +02 said  AVAILABLE_FOR_PICKUP  code avizo_completed
  2026-06-01T05:00:00 +02 said  NOT_COLLECTED (RECIPIENT_NOT_COLLECTED)  code not_collected
  2026-06-01T04:00:00 +02 said  DELIVERY_ATTEMPTED  code delivery_attempt_failed
  2026-06-01T03:00:00 +02 said  FORWARDED  code permanently_redirected_to_customer_service_point
  2026-06-01T02:00:00 +02 said  FORWARDED  code permanently_redirected_to_box_machine
  2026-06-01T01:00:00 +02 said  COLLECTED  code collected_by_customer
  2026-06-01T00:00:00 +02 said  AVAILABLE_FOR_PICKUP  code ready_for_collection
  pickup point id GDN077 "GDN077" [city "Gdańsk" postal "80-001" text "Zmyślona 7, 80-001 Gdańsk"]
  service "inpost_locker_standard"
