# No key, another key.

=== push POST
content-type: application/json

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
forged: no secret

=== push POST
x-api-key: wb-key-41d7c0a5e8

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
forged: wrong secret
