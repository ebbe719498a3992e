# The body is empty.
=== ask
00373500450000000010

=== reply 429
content-type: application/json
retry-after: 17

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault THROTTLED retry after 17 s: throttled for 17 s: HTTP 429

=== ask
00373500450000000010

=== reply 429
content-type: application/json

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault THROTTLED: throttled: HTTP 429
