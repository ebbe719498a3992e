# One event per push; the offset is written with a dot.

=== push POST track
content-type: application/json
user-agent: UPSPubSubTrackingService
x-api-key: waybill-for-ups
authorization: Bearer {bearer}

{
 "trackingNumber": "1Z7A21F40300011001",
 "localActivityDate": "20260612",
 "localActivityTime": "142233",
 "activityLocation": {
  "city": "YONKERS",
  "stateProvince": "NY",
  "postalCode": "10701",
  "country": "US"
 },
 "activityStatus": {
  "type": "D",
  "code": "FS",
  "description": "Delivered",
  "descriptionCode": "011"
 },
 "scheduledDeliveryDate": "20260612",
 "actualDeliveryDate": "20260612",
 "actualDeliveryTime": "142233",
 "gmtActivityDate": "20260612",
 "gmtActivityTime": "182233",
 "gmtOffset": "-04.00",
 "deliveryStartTime": "",
 "deliveryEndTime": "",
 "deliveryTimeDescription": "",
 "deliveryPhoto": "",
 "alternateTrackingNumber": "",
 "receivedBy": "OKONKWO"
}

=== told
verified
acknowledged 200
report 1Z7A21F40300011001 FOUND
  2026-06-12T14:22:33 -04 said  DELIVERED  code D/FS  "Delivered"  [city "YONKERS" region "NY" postal "10701" country "US"]
  estimate 2026-06-12 day
  delivery signed by "OKONKWO"
