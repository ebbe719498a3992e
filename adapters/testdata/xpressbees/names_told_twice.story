# The number and the expected day in two of their names: neither refuses the body.
=== ask
*

=== reply 200
content-type: application/json

{
 "status": true,
 "data": {
  "awb_number": "14142310004449",
  "awb": "14142310004449",
  "edd": "2026-06-26",
  "expected_delivery_date": "2026-06-26 00:00:00",
  "status": "in transit",
  "history": [
   {
    "status_code": "IT",
    "location": "JAI/HUB, JAIPUR, RAJASTHAN",
    "event_time": "2026-06-24 12:23",
    "message": "Shipment in transit"
   }
  ]
 }
}

=== told
report 14142310004449 FOUND
  2026-06-24T12:23:00 +05:30 carrier minute  IN_TRANSIT  code IT  "Shipment in transit"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/HUB"]
  estimate 2026-06-26 day
