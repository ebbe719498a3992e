# The organisation's list tells the newest status of each shipment; the dictionary of statuses tells of none.
=== ask
*

=== reply 200

{
 "href": "https://api-shipx-pl.easypack24.net/v1/organizations/4711/shipments",
 "count": 2,
 "page": 1,
 "per_page": 100,
 "items": [
  {
   "id": 900049,
   "status": "delivered",
   "tracking_number": "640000000000000000000017",
   "service": "inpost_locker_standard",
   "updated_at": "2026-06-12T18:20:05.120+02:00"
  },
  {
   "id": 900051,
   "status": "confirmed",
   "tracking_number": "640000000000000000000025",
   "updated_at": "2026-06-12T20:20:05.120+02:00"
  }
 ]
}

=== told
report 640000000000000000000017 FOUND
  2026-06-12T18:20:05 +02 said  DELIVERED  code delivered
  service "inpost_locker_standard"
report 640000000000000000000025 FOUND
  2026-06-12T20:20:05 +02 said  AWAITING_HANDOVER  code confirmed

=== ask
640000000000000000000017

=== reply 200

{
 "href": "https://api-shipx-pl.easypack24.net/v1/organizations/4711/shipments",
 "count": 2,
 "page": 1,
 "per_page": 100,
 "items": [
  {
   "id": 900049,
   "status": "delivered",
   "tracking_number": "640000000000000000000017",
   "service": "inpost_locker_standard",
   "updated_at": "2026-06-12T18:20:05.120+02:00"
  },
  {
   "id": 900050,
   "status": "created",
   "tracking_number": null,
   "updated_at": "2026-06-12T19:20:05.120+02:00"
  },
  {
   "id": 900051,
   "status": "confirmed",
   "tracking_number": "640000000000000000000025",
   "updated_at": "2026-06-12T20:20:05.120+02:00"
  }
 ]
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
report 640000000000000000000017 FOUND
  2026-06-12T18:20:05 +02 said  DELIVERED  code delivered
  service "inpost_locker_standard"
warning UNASKED_NUMBER tracking_number

=== ask
640000000000000000000017

=== reply 200

{
 "href": "https://api-shipx-pl.easypack24.net/v1/statuses",
 "items": [
  {
   "name": "created",
   "title": "Created.",
   "description": "…"
  }
 ]
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000017
  accept: application/json
fault MALFORMED: reply not understood: neither status nor tracking_details

=== ask
640000000000000000000033

=== reply 200

{
 "id": 900052,
 "status": "pickup_reminder_sent",
 "tracking_number": "640000000000000000000033",
 "service": "inpost_locker_standard",
 "tracking_details": null,
 "updated_at": "2026-06-12T18:20:05.120+02:00"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000033
  accept: application/json
report 640000000000000000000033 FOUND
  2026-06-12T18:20:05 +02 said  AVAILABLE_FOR_PICKUP  code pickup_reminder_sent
  service "inpost_locker_standard"

=== ask
640000000000000000000041

=== reply 200

{
 "id": 900053,
 "status": "delay_in_delivery",
 "tracking_number": "640000000000000000000041",
 "updated_at": "2026-06-12T18:20:05.120+02:00"
}

=== told
request GET https://api-shipx-pl.easypack24.net/v1/tracking/640000000000000000000041
  accept: application/json
report 640000000000000000000041 FOUND
  2026-06-12T18:20:05 +02 said  IN_TRANSIT  code delay_in_delivery
