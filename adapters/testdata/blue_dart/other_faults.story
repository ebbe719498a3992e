# Down, too often, a wrong route, a page for people, an answer that says nothing.
=== ask detail
60417708215

=== reply 504
content-type: text/xml

<html>Gateway Timeout</html>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 504): HTTP 504

=== ask detail
60417708215

=== reply 429
content-type: application/json
retry-after: 11

{
 "fault": {
  "faultstring": "Rate limit quota violation"
 }
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault THROTTLED retry after 11 s: throttled for 11 s: HTTP 429

=== ask detail
60417708215

=== reply 200
content-type: application/json

{
 "fault": {
  "faultstring": "Spike arrest violation"
 }
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault THROTTLED: throttled: the answer speaks of too many calls

=== ask detail
60417708215

=== reply 200
content-type: text/xml

<Error>Service temporarily unavailable</Error>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 200): the answer says that the service does not work

=== ask detail
60417708215

=== reply 404
content-type: application/json

{
 "title": "Not Found"
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault MALFORMED: reply not understood: neither ShipmentData with a Shipment nor statustracking

=== ask detail
60417708215

=== reply 200
content-type: text/xml

<html><body>Login here</body></html>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault MALFORMED: reply not understood: neither ShipmentData with a Shipment nor statustracking

=== ask detail
60417708215

=== reply 200
content-type: text/xml

<ShipmentData/>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault MALFORMED: reply not understood: neither ShipmentData with a Shipment nor statustracking

=== ask detail
60417708215

=== reply 200
content-type: text/xml

<ShipmentData><Error>No record found</Error></ShipmentData>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
report 60417708215 NOT_FOUND
