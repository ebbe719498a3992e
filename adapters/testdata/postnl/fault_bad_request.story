# A request that PostNL cannot read is a mistake of ours.

=== ask
3STSTX700100001

=== reply 400
content-type: application/json

{
 "fault": {
  "faultstring": "no barcode supplied in path",
  "detail": {
   "errorcode": "Validation Fault"
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault MALFORMED: reply not understood: HTTP 400: no barcode supplied in path: Validation Fault
