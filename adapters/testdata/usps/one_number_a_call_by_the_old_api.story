# The old call asks for one number; the rest of a batch follows, one by one.
=== account
one_by_one = true
client_id = "k3PxExampleConsumerKey7Qd2"
client_secret = "s8VtExampleConsumerSecret"

=== ask
9400111899561234500011 postal=83702 shipped=2026-06-08
9400111899561234500028 country=CA postal=K1A0B1

=== reply 200
content-type: application/json

{
 "trackingNumber": "9400111899561234500011",
 "destinationCity": "BOISE",
 "destinationState": "ID",
 "destinationZIP": "83702",
 "originCity": "TULSA",
 "originState": "OK",
 "originZIP": "74103",
 "emailEnabled": "true",
 "RRAMEnabled": "false",
 "proofOfDeliveryEnabled": "false",
 "mailClass": "USPS Ground Advantage<SUP>&#153;</SUP>",
 "mailType": "DM",
 "services": [
  "USPS Tracking<SUP>&#174;</SUP>",
  "Up to $100 insurance included"
 ],
 "serviceTypeCode": "001",
 "status": "USPS in possession of item",
 "statusCategory": "In Transit",
 "statusSummary": "Your item is on its way.",
 "tableCode": "T",
 "uniqueMailPieceID": "220117700",
 "mailPieceIntakeDate": "2026-06-08 11:09:19.000000",
 "trackingEvents": [
  {
   "eventType": "USPS in possession of item",
   "eventTimestamp": "2026-06-09T17:04:00",
   "GMTTimestamp": "2026-06-09T22:04:12Z",
   "GMTOffset": "-05:00",
   "eventCountry": null,
   "eventCity": "TULSA",
   "eventState": "OK",
   "eventZIP": "74103",
   "firm": null,
   "name": null,
   "authorizedAgent": "false",
   "eventCode": "03"
  }
 ]
}

=== told
request GET https://apis.usps.com/tracking/v3/tracking/9400111899561234500011?expand=DETAIL&destinationZIPCode=83702&mailingDate=2026-06-08
  accept: application/json
  authorization: (secret)
report 9400111899561234500011 instance 220117700/2026-06-08 FOUND
  2026-06-09T17:04:12 -05 said  ACCEPTED  code 03  "USPS in possession of item"  [city "TULSA" region "OK" postal "74103" country "US"]
  service "USPS Ground Advantage™"
  origin [city "TULSA" region "OK" postal "74103" country "US"]
  destination [city "BOISE" region "ID" postal "83702" country "US"]
follow-up "9400111899561234500028"
  request GET https://apis.usps.com/tracking/v3/tracking/9400111899561234500028?expand=DETAIL
    accept: application/json
    authorization: (secret)

=== follow-up reply 400
content-type: application/json

{
 "apiVersion": "/tracking/v3",
 "error": {
  "code": "400",
  "message": "A status update is not yet available on your package.",
  "errors": [
   {
    "status": "400",
    "code": "150001",
    "title": "A status update is not yet available on your package.",
    "detail": ""
   }
  ]
 }
}

=== told
report 9400111899561234500028 NOT_FOUND
