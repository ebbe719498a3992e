# Nothing dates it: the number is asked at once. A push without number cannot be used.

=== push POST track
content-type: application/json
user-agent: UPSPubSubTrackingService
x-api-key: waybill-for-ups
authorization: Bearer {bearer}

{
 "trackingNumber": "1Z7A21F40300011225",
 "activityStatus": {
  "type": "I",
  "code": "AR",
  "description": "Arrived at Facility",
  "descriptionCode": "005"
 }
}

=== told
verified
acknowledged 200
report 1Z7A21F40300011225 FOUND
warning TIME an activity without a date
poll now 1Z7A21F40300011225

=== push POST track
content-type: application/json
user-agent: UPSPubSubTrackingService
x-api-key: waybill-for-ups
authorization: Bearer {bearer}

{
 "activityStatus": {
  "type": "I"
 }
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: no trackingNumber
