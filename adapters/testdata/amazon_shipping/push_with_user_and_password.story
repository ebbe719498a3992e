# Basic credentials, both checked.

=== account
client_id = "amzn1.application-oa2-client.5e1f0example"
client_secret = "amzn1.oa2-cs.v1.90c4example"
refresh_token = "Atzr|IwEBIExampleRefreshToken"
login_url = "https://api.amazon.com"
webhook_secret = "wb-key-41d7c0a5e9"
webhook_user = "amazon-user"

=== push POST
authorization: Basic YW1hem9uLXVzZXI6d2Ita2V5LTQxZDdjMGE1ZTk=

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
authorization: Basic YW1hem9uLXVzZXI6d3Jvbmc=

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

=== push POST
authorization: Basic ZWxzZTp3Yi1rZXktNDFkN2MwYTVlOQ==

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
forged: wrong user

=== push POST

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
forged: no credentials
