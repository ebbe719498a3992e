# One event beside its number, or inside of an object; a number alone is asked for at once.

=== push POST
content-type: application/json
x-api-key: wb-key-41d7c0a5e9

{
 "trackingId": "TBA000000000107",
 "eventCode": "OutForDelivery",
 "location": {
  "stateOrRegion": "Devon",
  "city": "Barnstaple",
  "postalCode": "EX33 2JL",
  "countryCode": "GB"
 },
 "eventTime": "2026-06-12T06:31:00.000Z",
 "shipmentType": "FORWARD"
}

=== told
verified
acknowledged 200
report TBA000000000107 FOUND
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]

=== push POST
content-type: application/json
x-api-key: wb-key-41d7c0a5e9

{
 "trackingId": "TBA000000000107",
 "event": {
  "eventCode": "Delivered",
  "location": {
   "stateOrRegion": "Devon",
   "city": "Barnstaple",
   "postalCode": "EX33 2JL",
   "countryCode": "GB"
  },
  "eventTime": "2026-06-12T11:04:05.513Z",
  "shipmentType": "FORWARD"
 },
 "trackingDetailCodes": {
  "forward": [
   "DeliveredToGarden"
  ]
 },
 "latestEstimatedArrivalDate": "2026-06-12T20:00:00Z"
}

=== told
verified
acknowledged 200
report TBA000000000107 FOUND
  2026-06-12T11:04:05 +00 said  DELIVERED_TO_SAFE_PLACE  code Delivered  "Delivered"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-12T20:00:00 +00 said
  delivery left at "DeliveredToGarden"

=== push POST
content-type: application/json
x-api-key: wb-key-41d7c0a5e9

{
 "trackingId": "TBA000000000107"
}

=== told
verified
acknowledged 200
report TBA000000000107 FOUND
poll now TBA000000000107

=== push POST
content-type: application/json
x-api-key: wb-key-41d7c0a5e9

{
 "subscription": "confirmed"
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: a push of a shape that is not known
