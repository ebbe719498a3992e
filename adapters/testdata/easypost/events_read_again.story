# A list of events, as `GET /events` tells them again: their trackers count.
=== ask
*

=== reply 200

{
 "events": [
  {
   "id": "evt_1",
   "object": "Event",
   "description": "tracker.updated",
   "result": {
    "id": "trk_a",
    "object": "Tracker",
    "tracking_code": "EZ2000000002",
    "status": "in_transit",
    "carrier": "USPS",
    "tracking_details": [
     {
      "message": "Moves",
      "status": "in_transit",
      "datetime": "2026-06-09T02:10:00Z"
     }
    ]
   }
  },
  {
   "id": "evt_2",
   "object": "Event",
   "description": "batch.updated",
   "result": {
    "id": "batch_1",
    "object": "Batch"
   }
  }
 ],
 "has_more": false
}

=== told
report EZ2000000002 instance trk_a FOUND
  2026-06-09T02:10:00 +00 said  IN_TRANSIT  "Moves"
  service "USPS"
