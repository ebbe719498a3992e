# Winter and summer time, blanks, no colon, a fraction, none of it; without an offset it is Warsaw's time, and a date is a date.
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
 "status": "ready_to_pickup",
 "created_at": "2026-06-10T09:01:12.000+02:00",
 "updated_at": "2026-03-30T10:00:00.123+02:00",
 "tracking_details": [
  {
   "status": "ready_to_pickup",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-03-30T10:00:00.123+02:00"
  },
  {
   "status": "out_for_delivery",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-03-30T08:00:00+02:00"
  },
  {
   "status": "adopted_at_target_branch",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-03-29 06:30:00 +0200"
  },
  {
   "status": "sent_from_sorting_center",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-03-28T21:00:00Z"
  },
  {
   "status": "adopted_at_sorting_center",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-03-28T19:00:00"
  },
  {
   "status": "sent_from_source_branch",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-03-28 12:00:00.000+0100"
  },
  {
   "status": "collected_from_sender",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-03-27"
  },
  {
   "status": "confirmed",
   "origin_status": null,
   "agency": null,
   "datetime": "yesterday"
  },
  {
   "status": "created",
   "origin_status": null,
   "agency": null,
   "datetime": null
  }
 ],
 "expected_flow": []
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 FOUND
  2026-03-30T10:00:00 +02 said  AVAILABLE_FOR_PICKUP  code ready_to_pickup
  2026-03-30T08:00:00 +02 said  OUT_FOR_DELIVERY  code out_for_delivery
  2026-03-29T06:30:00 +02 said  ARRIVED_AT_DELIVERY_FACILITY  code adopted_at_target_branch
  2026-03-28T21:00:00 +00 said  DEPARTED  code sent_from_sorting_center
  2026-03-28T19:00:00 +01 carrier  ARRIVED  code adopted_at_sorting_center
  2026-03-28T12:00:00 +01 said  DEPARTED  code sent_from_source_branch
  2026-03-27 day  PICKED_UP  code collected_from_sender
  pickup point id GDN077 "GDN077" [city "Gdańsk" postal "80-001" text "Zmyślona 7, 80-001 Gdańsk"]
  service "inpost_locker_standard"
warning TIME tracking_details[].datetime
