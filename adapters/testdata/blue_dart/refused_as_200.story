# A wrong login or licence is a 200 without ShipmentData: an error element or text.
=== ask detail
60417708215

=== reply 200
content-type: text/xml

<Error><Message>Invalid License Key</Message></Error>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault UNAUTHORIZED: credentials refused: the answer speaks of login or licence

=== ask detail
60417708215

=== reply 200
content-type: text/xml

Invalid LoginID / LicenceKey

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault UNAUTHORIZED: credentials refused: the answer speaks of login or licence

=== ask detail
60417708215

=== reply 200
content-type: text/xml

<ShipmentData><Error>Login Failed</Error></ShipmentData>

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault UNAUTHORIZED: credentials refused: the answer speaks of login or licence

=== ask detail
60417708215

=== reply 400
content-type: application/json

{
 "error-response": [
  {
   "msg": "UnAuthorized login"
  }
 ]
}

=== told
request GET https://apigateway.bluedart.com/in/transportation/tracking/v1?handler=tnt&action=custawbquery&loginid=(secret)&awb=awb&numbers=60417708215&format=xml&lickey=(secret)&verno=1&scan=1
  accept: application/xml
  jwttoken: (secret)
fault UNAUTHORIZED: credentials refused: the answer speaks of login or licence
