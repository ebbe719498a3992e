# The gateway's refusals come with a status line.
=== ask detail
60417708215

=== reply 401
content-type: application/json

{
 "title": "Unauthorized",
 "status": 401
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault UNAUTHORIZED: credentials refused: HTTP 401

=== ask detail
60417708215

=== reply 403
content-type: application/json

{
 "title": "Forbidden",
 "status": 403
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault UNAUTHORIZED: credentials refused: HTTP 403
