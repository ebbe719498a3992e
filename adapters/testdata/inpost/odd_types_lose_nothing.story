# Nulls, numbers for texts, one object for a list, a list for an object.
=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "tracking_number": "640000000000000000000017",
 "type": 17,
 "service": null,
 "custom_attributes": [],
 "status": "delivered",
 "tracking_details": {
  "status": "delivered",
  "origin_status": 404,
  "agency": 9,
  "datetime": "2026-06-12T18:20:05.000+02:00"
 }
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 FOUND
  2026-06-12T18:20:05 +02 said  DELIVERED  code delivered  "404"  [facility "9"]
  service "17"

=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "status": null,
 "custom_attributes": {
  "target_machine_id": 77,
  "target_machine_detail": {
   "name": [
    "x"
   ],
   "address": {
    "line1": "Zmyślona 7",
    "line2": "Gdańsk"
   }
  }
 },
 "tracking_details": [
  null,
  "delivered",
  {
   "datetime": "2026-06-12T18:20:05.000+02:00",
   "origin_status": "DOR"
  },
  {
   "datetime": "2026-06-12T18:20:05.000+02:00"
  },
  {
   "status": "delivered",
   "origin_status": null,
   "agency": null,
   "datetime": "2026-06-12T18:20:05.000+02:00"
  }
 ]
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 FOUND
  2026-06-12T18:20:05 +02 said  UNKNOWN  "DOR"
  2026-06-12T18:20:05 +02 said  DELIVERED  code delivered
  pickup point id 77 [text "Zmyślona 7, Gdańsk"]
warning EVENT an event that is no object
warning UNMAPPED_CODE an event without status
warning EVENT an event that says nothing
