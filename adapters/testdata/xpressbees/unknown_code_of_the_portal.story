# The word for the whole is about the newest scan, if its code is in no table; an older one stays unknown.
=== account
api = "portal"
email = "tracking@shop.example"
password = "invented-password-of-portal"
webhook_token = ["new-token-of-pushes", "old-token-of-pushes"]

=== ask
14142310004449

=== reply 200
content-type: application/json

{
 "status": true,
 "data": {
  "awb_number": "14142310004449",
  "status": "delivered",
  "history": [
   {
    "status_code": "QX",
    "location": "DEL/KNP, DELHI, DELHI",
    "event_time": "2026-06-25 13:20",
    "message": "Handed over"
   },
   {
    "status_code": "QY",
    "location": "DEL/KNP, DELHI, DELHI",
    "event_time": "2026-06-25 09:42",
    "message": "Something"
   },
   {
    "status_code": "QZ",
    "location": "DEL/KNP, DELHI, DELHI",
    "event_time": "2026-06-25 09:40",
    "message": "In Transit"
   },
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
  2026-06-25T13:20:00 +05:30 carrier minute  DELIVERED  code QX  "Handed over"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:42:00 +05:30 carrier minute  UNKNOWN  code QY  "Something"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-25T09:40:00 +05:30 carrier minute  IN_TRANSIT  code QZ  "In Transit"  [city "DELHI" region "DELHI" facility "DEL/KNP"]
  2026-06-24T12:23:00 +05:30 carrier minute  IN_TRANSIT  code IT  "Shipment in transit"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/HUB"]
  2026-06-23T18:10:00 +05:30 carrier minute  PICKED_UP  code PUD  "Picked"  [city "JAIPUR" region "RAJASTHAN" facility "JAI/MUR"]
warning UNMAPPED_CODE QX
warning UNMAPPED_CODE QY
warning UNMAPPED_CODE QZ
