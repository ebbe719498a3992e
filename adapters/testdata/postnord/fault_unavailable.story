# Outages, and statuses that only a wrong request gets.
=== ask
00373500450000000010

=== reply 503
content-type: application/json

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 503): HTTP 503

=== ask
00373500450000000010

=== reply 504
content-type: application/json

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault UNAVAILABLE: carrier unavailable (HTTP 504): HTTP 504

=== ask
00373500450000000010

=== reply 499
content-type: application/json

{
 "message": "Not supported"
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault MALFORMED: reply not understood: HTTP 499: Not supported

=== ask
00373500450000000010

=== reply 405
content-type: application/json

{
 "message": "Method not allowed"
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault MALFORMED: reply not understood: HTTP 405: Method not allowed
