# Hours and minutes with a dot between, or no offset at all: then the UTC twin gives it.

=== push POST track
content-type: application/json
user-agent: UPSPubSubTrackingService
x-api-key: waybill-for-ups
authorization: Bearer {bearer}

{
 "trackingNumber": "1Z7A21F40300011225",
 "localActivityDate": "20260611",
 "localActivityTime": "094500",
 "activityLocation": {
  "city": "MUMBAI",
  "stateProvince": "",
  "postalCode": "10701",
  "country": "US"
 },
 "activityStatus": {
  "type": "I",
  "code": "AR",
  "description": "Arrived at Facility",
  "descriptionCode": "005"
 },
 "scheduledDeliveryDate": "20260612",
 "actualDeliveryDate": "",
 "actualDeliveryTime": "",
 "gmtActivityDate": "20260611",
 "gmtActivityTime": "041500",
 "gmtOffset": "+05.30",
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
report 1Z7A21F40300011225 FOUND
  2026-06-11T09:45:00 +05:30 said  ARRIVED  code I/AR  "Arrived at Facility"  [city "MUMBAI" postal "10701" country "US"]
  estimate 2026-06-12 day

=== push POST track
content-type: application/json
user-agent: UPSPubSubTrackingService
x-api-key: waybill-for-ups
authorization: Bearer {bearer}

{
 "trackingNumber": "1Z7A21F40300011001",
 "localActivityDate": "20260612",
 "localActivityTime": "083015",
 "activityLocation": {
  "city": "YONKERS",
  "stateProvince": "NY",
  "postalCode": "10701",
  "country": "US"
 },
 "activityStatus": {
  "type": "I",
  "code": "OT",
  "description": "Out for Delivery",
  "descriptionCode": "021"
 },
 "scheduledDeliveryDate": "20260612",
 "actualDeliveryDate": "",
 "actualDeliveryTime": "",
 "gmtActivityDate": "20260612",
 "gmtActivityTime": "123015",
 "gmtOffset": "",
 "deliveryStartTime": "133000",
 "deliveryEndTime": "153000",
 "deliveryTimeDescription": "by 3:30 PM",
 "deliveryPhoto": "",
 "alternateTrackingNumber": "",
 "receivedBy": ""
}

=== told
verified
acknowledged 200
report 1Z7A21F40300011001 FOUND
  2026-06-12T08:30:15 -04 said  OUT_FOR_DELIVERY  code I/OT  "Out for Delivery"  [city "YONKERS" region "NY" postal "10701" country "US"]
  estimate 2026-06-12T13:30:00 local to 2026-06-12T15:30:00 local
