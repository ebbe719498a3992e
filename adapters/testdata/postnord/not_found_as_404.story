# PostNord's own 404; any other is a wrong route.
=== ask
00373500450000000010

=== reply 404
content-type: application/json

{
 "message": "Shipment not found",
 "compositeFault": {
  "faults": [
   {
    "faultCode": "notFound",
    "explanationText": "Not found",
    "paramValues": [
     {
      "param": "id",
      "value": "x"
     }
    ]
   }
  ]
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 NOT_FOUND

=== ask
00373500450000000010

=== reply 404
content-type: application/json

{
 "message": "The shipment could not be found"
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 NOT_FOUND

=== ask
00373500450000000010

=== reply 404
content-type: application/json

{
 "compositeFault": {
  "faults": [
   {
    "faultCode": "X1",
    "explanationText": "?",
    "paramValues": [
     {
      "param": "id",
      "value": "x"
     }
    ]
   }
  ]
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 NOT_FOUND

=== ask
00373500450000000010

=== reply 404
content-type: application/json

{
 "message": "no Route matched with those values"
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault MALFORMED: reply not understood: HTTP 404: no Route matched with those values

=== ask
00373500450000000010

=== reply 404
content-type: application/json

{
 "timestamp": "2026-06-15",
 "status": 404,
 "error": "Not Found"
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault MALFORMED: reply not understood: HTTP 404 without shipments

=== ask
00373500450000000010

=== reply 404
content-type: text/html

<html>404</html>

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
fault MALFORMED: reply not understood: the body is no JSON object
