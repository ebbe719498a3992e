# A fault of SOAP: with a 500, and inside a 200.
=== ask
333000000013

=== reply 500
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring xml:lang="en-US">The server was unable to process the request</faultstring></s:Fault></s:Body></s:Envelope>

=== told
request POST https://webservices.purolator.com/PWS/V1/Tracking/TrackingService.asmx
  content-type: text/xml; charset=utf-8
  soapaction: "http://purolator.com/pws/service/v1/TrackPackagesByPin"
  authorization: (secret)
  body <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://purolator.com/pws/datatypes/v1"><soap:Header><v1:RequestContext><v1:Version>1.2</v1:Version><v1:Language>en</v1:Language><v1:GroupID/><v1:RequestReference>exchange-1</v1:RequestReference><v1:UserToken>(secret)</v1:UserToken></v1:RequestContext></soap:Header><soap:Body><v1:TrackPackagesByPinRequest><v1:PINs><v1:PIN><v1:Value>333000000013</v1:Value></v1:PIN></v1:PINs></v1:TrackPackagesByPinRequest></soap:Body></soap:Envelope>
fault UNAVAILABLE: carrier unavailable (HTTP 500): s:Server The server was unable to process the request

=== ask
333000000013

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring xml:lang="en-US">The message could not be read</faultstring></s:Fault></s:Body></s:Envelope>

=== told
request POST https://webservices.purolator.com/PWS/V1/Tracking/TrackingService.asmx
  content-type: text/xml; charset=utf-8
  soapaction: "http://purolator.com/pws/service/v1/TrackPackagesByPin"
  authorization: (secret)
  body <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://purolator.com/pws/datatypes/v1"><soap:Header><v1:RequestContext><v1:Version>1.2</v1:Version><v1:Language>en</v1:Language><v1:GroupID/><v1:RequestReference>exchange-1</v1:RequestReference><v1:UserToken>(secret)</v1:UserToken></v1:RequestContext></soap:Header><soap:Body><v1:TrackPackagesByPinRequest><v1:PINs><v1:PIN><v1:Value>333000000013</v1:Value></v1:PIN></v1:PINs></v1:TrackPackagesByPinRequest></soap:Body></soap:Envelope>
fault MALFORMED: reply not understood: s:Client The message could not be read

=== ask
333000000013

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring xml:lang="en-US">Down</faultstring></s:Fault></s:Body></s:Envelope>

=== told
request POST https://webservices.purolator.com/PWS/V1/Tracking/TrackingService.asmx
  content-type: text/xml; charset=utf-8
  soapaction: "http://purolator.com/pws/service/v1/TrackPackagesByPin"
  authorization: (secret)
  body <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://purolator.com/pws/datatypes/v1"><soap:Header><v1:RequestContext><v1:Version>1.2</v1:Version><v1:Language>en</v1:Language><v1:GroupID/><v1:RequestReference>exchange-1</v1:RequestReference><v1:UserToken>(secret)</v1:UserToken></v1:RequestContext></soap:Header><soap:Body><v1:TrackPackagesByPinRequest><v1:PINs><v1:PIN><v1:Value>333000000013</v1:Value></v1:PIN></v1:PINs></v1:TrackPackagesByPinRequest></soap:Body></soap:Envelope>
fault UNAVAILABLE: carrier unavailable (HTTP 200): s:Server Down

=== ask
333000000013

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring xml:lang="en-US">Authentication failed</faultstring></s:Fault></s:Body></s:Envelope>

=== told
request POST https://webservices.purolator.com/PWS/V1/Tracking/TrackingService.asmx
  content-type: text/xml; charset=utf-8
  soapaction: "http://purolator.com/pws/service/v1/TrackPackagesByPin"
  authorization: (secret)
  body <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://purolator.com/pws/datatypes/v1"><soap:Header><v1:RequestContext><v1:Version>1.2</v1:Version><v1:Language>en</v1:Language><v1:GroupID/><v1:RequestReference>exchange-1</v1:RequestReference><v1:UserToken>(secret)</v1:UserToken></v1:RequestContext></soap:Header><soap:Body><v1:TrackPackagesByPinRequest><v1:PINs><v1:PIN><v1:Value>333000000013</v1:Value></v1:PIN></v1:PINs></v1:TrackPackagesByPinRequest></soap:Body></soap:Envelope>
fault UNAUTHORIZED: credentials refused: s:Client Authentication failed
