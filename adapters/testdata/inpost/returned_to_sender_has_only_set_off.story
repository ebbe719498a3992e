# `returned_to_sender` means that the way back has begun.
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
 "status": "returned_to_sender",
 "created_at": "2026-06-10T09:01:12.000+02:00",
 "updated_at": "2026-06-15T07:00:00.000+02:00",
 "tracking_details": [
  {
   "status": "returned_to_sender",
   "origin_status": "RET",
   "agency": "GDA",
   "datetime": "2026-06-15T07:00:00.000+02:00"
  },
  {
   "status": "pickup_time_expired",
   "origin_status": "EXP",
   "agency": "GDA",
   "datetime": "2026-06-14T09:01:40.000+02:00"
  },
  {
   "status": "ready_to_pickup",
   "origin_status": "AVI",
   "agency": "GDA",
   "datetime": "2026-06-12T09:01:37.000+02:00"
  },
  {
   "status": "out_for_delivery",
   "origin_status": "WDR",
   "agency": "GDA",
   "datetime": "2026-06-12T06:48:00.000+02:00"
  },
  {
   "status": "adopted_at_target_branch",
   "origin_status": "ADT",
   "agency": "GDA",
   "datetime": "2026-06-12T04:10:09.000+02:00"
  },
  {
   "status": "sent_from_sorting_center",
   "origin_status": "WSO",
   "agency": "LDZ",
   "datetime": "2026-06-11T08:20:45.000+02:00"
  },
  {
   "status": "adopted_at_sorting_center",
   "origin_status": "SOR",
   "agency": "LDZ",
   "datetime": "2026-06-11T05:55:31.000+02:00"
  },
  {
   "status": "sent_from_source_branch",
   "origin_status": "WYS",
   "agency": "POZ",
   "datetime": "2026-06-11T01:30:00.000+02:00"
  },
  {
   "status": "adopted_at_source_branch",
   "origin_status": "ODB",
   "agency": "POZ",
   "datetime": "2026-06-10T22:03:10.000+02:00"
  },
  {
   "status": "taken_by_courier",
   "origin_status": "PPN",
   "agency": "POZ",
   "datetime": "2026-06-10T19:12:44.000+02:00"
  },
  {
   "status": "dispatched_by_sender",
   "origin_status": "PSN",
   "agency": "POZ",
   "datetime": "2026-06-10T17:40:02.000+02:00"
  },
  {
   "status": "confirmed",
   "origin_status": "PRO",
   "agency": null,
   "datetime": "2026-06-10T09:01:20.000+02:00"
  }
 ],
 "expected_flow": []
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 FOUND
  2026-06-15T07:00:00 +02 said  RETURNING  code returned_to_sender  "RET"  [facility "GDA"]
  2026-06-14T09:01:40 +02 said  NOT_COLLECTED (RECIPIENT_NOT_COLLECTED)  code pickup_time_expired  "EXP"  [facility "GDA"]
  2026-06-12T09:01:37 +02 said  AVAILABLE_FOR_PICKUP  code ready_to_pickup  "AVI"  [facility "GDA"]
  2026-06-12T06:48:00 +02 said  OUT_FOR_DELIVERY  code out_for_delivery  "WDR"  [facility "GDA"]
  2026-06-12T04:10:09 +02 said  ARRIVED_AT_DELIVERY_FACILITY  code adopted_at_target_branch  "ADT"  [facility "GDA"]
  2026-06-11T08:20:45 +02 said  DEPARTED  code sent_from_sorting_center  "WSO"  [facility "LDZ"]
  2026-06-11T05:55:31 +02 said  ARRIVED  code adopted_at_sorting_center  "SOR"  [facility "LDZ"]
  2026-06-11T01:30:00 +02 said  DEPARTED  code sent_from_source_branch  "WYS"  [facility "POZ"]
  2026-06-10T22:03:10 +02 said  ARRIVED  code adopted_at_source_branch  "ODB"  [facility "POZ"]
  2026-06-10T19:12:44 +02 said  PICKED_UP  code taken_by_courier  "PPN"  [facility "POZ"]
  2026-06-10T17:40:02 +02 said  DROPPED_OFF  code dispatched_by_sender  "PSN"  [facility "POZ"]
  2026-06-10T09:01:20 +02 said  AWAITING_HANDOVER  code confirmed  "PRO"
  pickup point id GDN077 "GDN077" [city "Gdańsk" postal "80-001" text "Zmyślona 7, 80-001 Gdańsk"]
  service "inpost_locker_standard"
