# The German unit of the same service: texts where others have lines, and it names parcel and product.
=== ask
*

=== reply 200
content-type: application/json

{"parcellifecycleResponse": {"parcelLifeCycleData": {
 "shipmentInfo": {"parcelLabelNumber": "01485999660213", "productName": "DPD CLASSIC", "serviceElements": [], "additionalProperties": []},
 "statusInfo": [
  {"status": "ACCEPTED", "label": "Parcel handed to DPD", "description": {"content": ["The parcel was handed to DPD."]}, "statusHasBeenReached": true, "isCurrentStatus": false, "location": "", "date": "08.06.2026, 18:12", "normalItems": [], "importantItems": [], "errorItems": []},
  {"status": "ON_THE_ROAD", "label": "On the road", "description": {"content": []}, "statusHasBeenReached": true, "isCurrentStatus": true, "location": "Aschaffenburg (DE)", "date": "08.06.2026, 23:58"},
  {"status": "DELIVERED", "label": "Delivered", "description": null, "statusHasBeenReached": false, "isCurrentStatus": false}
 ]}}}

=== told
report 01485999660213 FOUND
  2026-06-08T18:12:00 +02 carrier minute  ACCEPTED  code ACCEPTED  "Parcel handed to DPD"
  2026-06-08T23:58:00 +02 carrier minute  IN_TRANSIT  code BetweenDepots  "On the road"  [city "Aschaffenburg" country "DE"]
  service "DPD CLASSIC"
