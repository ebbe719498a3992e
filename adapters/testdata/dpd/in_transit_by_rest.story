# The JSON twin says the same under trackingResult; what is not reached is no event, though it has a date.
=== account
unit = "be"
api = "rest"
delis_id = "KD12345"
password = "invented-password-of-dpd"

=== ask
05299900410058

=== reply 200
content-type: application/json

{
 "getTrackingDataResponse": { "trackingResult": {
  "shipmentInfo": { "serviceDescription": { "label": { "content": "Your DPD service:", "bold": false, "paragraph": false }, "content": [ { "content": "DPD CLASSIC", "bold": false, "paragraph": false } ] },
   "status": "SHIPMENT", "statusHasBeenReached": false, "isCurrentStatus": false, "showContactInfo": false },
  "statusInfo": [
   { "status": "PickedUp", "label": { "content": "DPD has received your parcel.", "bold": true, "paragraph": false }, "statusHasBeenReached": true, "isCurrentStatus": false, "showContactInfo": false,
     "location": { "content": "Oirschot (NL)", "bold": true, "paragraph": false }, "date": { "content": "6/8/2026 6:12:40 PM", "bold": true, "paragraph": false } },
   { "status": "Courier", "label": { "content": "Parcel out for delivery", "bold": true, "paragraph": false },
     "description": { "content": [ { "content": "The parcel has left the parcel delivery centre.", "bold": false, "paragraph": false } ] }, "statusHasBeenReached": true, "isCurrentStatus": true, "showContactInfo": true,
     "location": { "content": "Mechelen (BE)", "bold": true, "paragraph": false }, "date": { "content": "6/9/2026 8:03:31 AM", "bold": true, "paragraph": false } },
   { "status": "Delivered", "label": { "content": "Delivered", "bold": true, "paragraph": false }, "statusHasBeenReached": false, "isCurrentStatus": false, "showContactInfo": false,
     "date": { "content": "6/9/2026 11:59:59 PM", "bold": true, "paragraph": false } }
  ] } },
 "status": { "type": "OK", "code": "200", "message": "valid" }
}

=== told
request POST https://wsshipper.dpd.be/rest/services/ParcelLifeCycleService/V2_0/getTrackingData
  content-type: application/json
  accept: application/json
  body {"authentication":{"delisId":"KD12345","authToken":"(secret)","messageLanguage":"en_EN"},"getTrackingData":{"parcelLabelNumber":"05299900410058"}}
report 05299900410058 FOUND
  2026-06-08T18:12:40 +02 carrier  PICKED_UP  code PickedUp  "DPD has received your parcel."  [city "Oirschot" country "NL"]
  2026-06-09T08:03:31 +02 carrier  OUT_FOR_DELIVERY  code Courier  "Parcel out for delivery"  [city "Mechelen" country "BE"]
  service "DPD CLASSIC"
