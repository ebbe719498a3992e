# Without a number asked, the body's own counts; a parcel that was not asked for is none.
=== ask
*

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
 "status": "confirmed",
 "created_at": "2026-06-10T09:01:12.000+02:00",
 "updated_at": "2026-06-10T09:01:20.000+02:00",
 "tracking_details": [
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
report 640000000000000000000017 FOUND
  2026-06-10T09:01:20 +02 said  AWAITING_HANDOVER  code confirmed  "PRO"
  pickup point id GDN077 "GDN077" [city "Gdańsk" postal "80-001" text "Zmyślona 7, 80-001 Gdańsk"]
  service "inpost_locker_standard"

=== ask
640000000000000000000017

=== reply 200
content-type: application/json

{
 "tracking_number": "640000000000000000000025",
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
 "status": "confirmed",
 "created_at": "2026-06-10T09:01:12.000+02:00",
 "updated_at": "2026-06-10T09:01:20.000+02:00",
 "tracking_details": [
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
warning UNASKED_NUMBER tracking_number
