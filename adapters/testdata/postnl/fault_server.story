# 500 in the gateway's shape, and its page.

=== ask
3STSTX700100001

=== reply 500
content-type: application/json

{
 "fault": {
  "faultstring": "Execution failed",
  "detail": {
   "errorcode": "steps.javascript.ScriptExecutionFailed"
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 500): Execution failed: steps.javascript.ScriptExecutionFailed

=== ask
3STSTX700100001

=== reply 502
content-type: application/json

<html><body>Bad gateway</body></html>

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 502): HTTP 502
