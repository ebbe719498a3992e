# Error 9 inside a 200, a 400, and the gateway's quota under a 500.

=== ask
3STSTX700100001

=== reply 200
content-type: application/json

{
 "CompleteStatus": {},
 "Warnings": [
  {
   "Message": "The request exceeds 10 requests/second",
   "Code": "9"
  }
 ]
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault THROTTLED: throttled: 9: The request exceeds 10 requests/second

=== ask
3STSTX700100001

=== reply 400
content-type: application/json

{
 "Errors": [
  {
   "ErrorMsg": "The request exceeds 10 requests/second",
   "ErrorNumber": "9"
  }
 ]
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault THROTTLED: throttled: The request exceeds 10 requests/second

=== ask
3STSTX700100001

=== reply 500
content-type: application/json

{
 "fault": {
  "faultstring": "Spike arrest violation",
  "detail": {
   "errorcode": "policies.ratelimit.SpikeArrestViolation"
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault THROTTLED: throttled: Spike arrest violation: policies.ratelimit.SpikeArrestViolation
