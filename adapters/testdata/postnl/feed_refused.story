# The delta has the same faults.

=== feed 2026-06-15T10:00:00Z 2026-06-15T10:12:00Z

=== reply 429
content-type: application/json

{
 "message": "Too many requests. Rate limit exceeded!",
 "http_status_code": 429
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/10203040/updatedshipments?period=2026-06-15T12:00:00&period=2026-06-15T12:12:00
  accept: application/json
  apikey: (secret)
fault THROTTLED: throttled: Too many requests. Rate limit exceeded!

=== feed 2026-06-15T10:00:00Z 2026-06-15T10:12:00Z

=== reply 400
content-type: application/json

{
 "fault": {
  "faultstring": "period is not valid",
  "detail": {
   "errorcode": "Validation Fault"
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/10203040/updatedshipments?period=2026-06-15T12:00:00&period=2026-06-15T12:12:00
  accept: application/json
  apikey: (secret)
fault MALFORMED: reply not understood: HTTP 400: period is not valid: Validation Fault
