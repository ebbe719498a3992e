# No bearer, a bearer nobody issued, a wrong or missing key.

=== push POST track
x-api-key: waybill-for-ups

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
forged: no bearer

=== push POST track
x-api-key: waybill-for-ups
authorization: Bearer wbp1.1781528400.AAAA

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
forged: wrong bearer

=== push POST track
x-api-key: somebody
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
forged: wrong api key

=== push POST track
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
forged: no api key
