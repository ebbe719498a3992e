# A batch of the portal is asked for number by number.
=== account
api = "portal"
email = "tracking@shop.example"
password = "invented-password-of-portal"
webhook_token = ["new-token-of-pushes", "old-token-of-pushes"]

=== ask
14142310004449
14142310004450
14142310004461

=== reply 200
content-type: application/json

{
 "status": true,
 "data": {
  "awb_number": "14142310004449",
  "status": "in transit",
  "history": [
   {
    "status_code": "IT",
    "location": "JAI/HUB, JAIPUR, RAJASTHAN",
    "event_time": "2026-06-24 12:23",
    "message": "Shipment in transit"
   },
   {
    "status_code": "PUD",
    "location": "JAI/MUR, JAIPUR, RAJASTHAN",
    "event_time": "2026-06-23 18:10",
    "message": "Picked"
   }
  ]
 }
}

=== told
request GET https://shipment.xpressbees.com/api/shipments2/track/14142310004449
  authorization: (secret)
  accept: application/json
report 14142310004449 FOUND
  2026-06-24T12:23:00 +05:30 carrier minute  IN_TRANSIT  code IT  "Shipment in transit"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/HUB"]
  2026-06-23T18:10:00 +05:30 carrier minute  PICKED_UP  code PUD  "Picked"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/MUR"]
follow-up "1"
  request GET https://shipment.xpressbees.com/api/shipments2/track/14142310004450
    authorization: (secret)
    accept: application/json

=== follow-up reply 200
content-type: application/json

{
 "status": true,
 "data": {
  "awb_number": "14142310004450",
  "status": "in transit",
  "history": [
   {
    "status_code": "IT",
    "location": "JAI/HUB, JAIPUR, RAJASTHAN",
    "event_time": "2026-06-24 12:23",
    "message": "Shipment in transit"
   },
   {
    "status_code": "PUD",
    "location": "JAI/MUR, JAIPUR, RAJASTHAN",
    "event_time": "2026-06-23 18:10",
    "message": "Picked"
   }
  ]
 }
}

=== told
report 14142310004450 FOUND
  2026-06-24T12:23:00 +05:30 carrier minute  IN_TRANSIT  code IT  "Shipment in transit"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/HUB"]
  2026-06-23T18:10:00 +05:30 carrier minute  PICKED_UP  code PUD  "Picked"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/MUR"]
follow-up "2"
  request GET https://shipment.xpressbees.com/api/shipments2/track/14142310004461
    authorization: (secret)
    accept: application/json
