# A photo after delivery and a new date: neither changes the status.

=== push POST track
content-type: application/json
user-agent: UPSPubSubTrackingService
x-api-key: waybill-for-ups
authorization: Bearer {bearer}

{
 "trackingNumber": "1Z7A21F40300011001",
 "localActivityDate": "20260612",
 "localActivityTime": "150001",
 "activityLocation": {
  "city": "YONKERS",
  "stateProvince": "NY",
  "postalCode": "10701",
  "country": "US"
 },
 "activityStatus": {
  "type": "U",
  "code": "PX",
  "description": "Delivery photo",
  "descriptionCode": "155"
 },
 "scheduledDeliveryDate": "20260612",
 "actualDeliveryDate": "",
 "actualDeliveryTime": "",
 "gmtActivityDate": "20260612",
 "gmtActivityTime": "190001",
 "gmtOffset": "-04.00",
 "deliveryStartTime": "",
 "deliveryEndTime": "",
 "deliveryTimeDescription": "",
 "deliveryPhoto": "/9j/4AAQSkZJRg==",
 "alternateTrackingNumber": "",
 "receivedBy": ""
}

=== told
verified
acknowledged 200
report 1Z7A21F40300011001 FOUND
  2026-06-12T15:00:01 -04 said  PROOF_OF_DELIVERY  code U/PX  "Delivery photo"  [city "YONKERS" region "NY" postal "10701" country "US"]
  estimate 2026-06-12 day
  delivery photo

=== push POST track
content-type: application/json
user-agent: UPSPubSubTrackingService
x-api-key: waybill-for-ups
authorization: Bearer {bearer}

{
 "trackingNumber": "1Z7A21F40300011234",
 "localActivityDate": "20260612",
 "localActivityTime": "150001",
 "activityLocation": {
  "city": "YONKERS",
  "stateProvince": "NY",
  "postalCode": "10701",
  "country": "US"
 },
 "activityStatus": {
  "type": "U",
  "code": "UP",
  "description": "New delivery date",
  "descriptionCode": "120"
 },
 "scheduledDeliveryDate": "20260616",
 "actualDeliveryDate": "",
 "actualDeliveryTime": "",
 "gmtActivityDate": "20260612",
 "gmtActivityTime": "190001",
 "gmtOffset": "-04.00",
 "deliveryStartTime": "",
 "deliveryEndTime": "",
 "deliveryTimeDescription": "",
 "deliveryPhoto": "",
 "alternateTrackingNumber": "",
 "receivedBy": ""
}

=== told
verified
acknowledged 200
report 1Z7A21F40300011234 FOUND
  2026-06-12T15:00:01 -04 said  ESTIMATE_UPDATED  code U/UP  "New delivery date"  [city "YONKERS" region "NY" postal "10701" country "US"]
  estimate 2026-06-16 day
