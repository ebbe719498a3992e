# Keys of lockers are missing, or all of them together.
=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "tracking_number": "640000000000000000000017",
 "type": "inpost_courier_standard",
 "service": "inpost_courier_standard",
 "custom_attributes": {},
 "status": "delivered",
 "created_at": "2026-06-10T09:01:12.000+02:00",
 "updated_at": "2026-06-11T13:02:00.000+02:00",
 "tracking_details": [
  {
   "status": "delivered",
   "origin_status": "DOR",
   "agency": null,
   "datetime": "2026-06-11T13:02:00.000+02:00"
  },
  {
   "status": "out_for_delivery_to_address",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-11T07:02:00.000+02:00"
  },
  {
   "status": "collected_from_sender",
   "origin_status": "PPN",
   "agency": "WAW",
   "datetime": "2026-06-10T16:02:00.000+02:00"
  }
 ],
 "expected_flow": []
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 FOUND
  2026-06-11T13:02:00 +02 said  DELIVERED  code delivered  "DOR"
  2026-06-11T07:02:00 +02 said  OUT_FOR_DELIVERY  code out_for_delivery_to_address
  2026-06-10T16:02:00 +02 said  PICKED_UP  code collected_from_sender  "PPN"  [facility "WAW"]
  service "inpost_courier_standard"

=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "tracking_number": "640000000000000000000017",
 "type": "inpost_courier_standard",
 "custom_attributes": null,
 "status": "collected_from_sender",
 "created_at": "2026-06-10T09:01:12.000+02:00",
 "updated_at": "2026-06-11T13:02:00.000+02:00",
 "tracking_details": [
  {
   "status": "collected_from_sender",
   "origin_status": "PPN",
   "agency": "WAW",
   "datetime": "2026-06-10T16:02:00.000+02:00"
  }
 ],
 "expected_flow": []
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 FOUND
  2026-06-10T16:02:00 +02 said  PICKED_UP  code collected_from_sender  "PPN"  [facility "WAW"]
  service "inpost_courier_standard"
