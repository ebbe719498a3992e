# A refused login inside a 200, and a fault of WCF.
=== account
api = "soap"
username = "shop@example.com"
password = "invented-password-of-aramex"
account_number = "20016001"
account_pin = "331421-invented"
account_entity = "AMM"
account_country_code = "JO"

=== ask
44140033561

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
<s:Header/>
<s:Body>
 <ShipmentTrackingResponse xmlns="http://ws.aramex.net/ShippingAPI/v1/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Transaction><Reference1>exchange-1</Reference1><Reference2 i:nil="true"/></Transaction>
  <Notifications><Notification><Code>ERR01</Code><Message>ClientInfo - Invalid username or password</Message></Notification></Notifications>
  <HasErrors>true</HasErrors>
  <TrackingResults xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">

  </TrackingResults>
  <NonExistingWaybills xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"></NonExistingWaybills>
 </ShipmentTrackingResponse>
</s:Body>
</s:Envelope>

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://ws.aramex.net/ShippingAPI/v1/Service_1_0/TrackShipments
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://ws.aramex.net/ShippingAPI/v1/" xmlns:arr="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><soapenv:Header/><soapenv:Body><v1:ShipmentTrackingRequest><v1:ClientInfo><v1:UserName>shop@example.com</v1:UserName><v1:Password>(secret)</v1:Password><v1:Version>1.0</v1:Version><v1:AccountNumber>20016001</v1:AccountNumber><v1:AccountPin>(secret)</v1:AccountPin><v1:AccountEntity>AMM</v1:AccountEntity><v1:AccountCountryCode>JO</v1:AccountCountryCode><v1:Source>24</v1:Source></v1:ClientInfo><v1:Transaction><v1:Reference1>exchange-1</v1:Reference1></v1:Transaction><v1:Shipments><arr:string>44140033561</arr:string></v1:Shipments><v1:GetLastTrackingUpdateOnly>false</v1:GetLastTrackingUpdateOnly></v1:ShipmentTrackingRequest></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: ERR01 ClientInfo - Invalid username or password

=== ask
44140033561

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
<s:Header/>
<s:Body>
 <ShipmentTrackingResponse xmlns="http://ws.aramex.net/ShippingAPI/v1/" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <Transaction><Reference1>exchange-1</Reference1><Reference2 i:nil="true"/></Transaction>
  <Notifications/>
  <HasErrors>false</HasErrors>
  <TrackingResults xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">

  </TrackingResults>
  <NonExistingWaybills xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><a:string>44140033561</a:string></NonExistingWaybills>
 </ShipmentTrackingResponse>
</s:Body>
</s:Envelope>

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://ws.aramex.net/ShippingAPI/v1/Service_1_0/TrackShipments
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://ws.aramex.net/ShippingAPI/v1/" xmlns:arr="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><soapenv:Header/><soapenv:Body><v1:ShipmentTrackingRequest><v1:ClientInfo><v1:UserName>shop@example.com</v1:UserName><v1:Password>(secret)</v1:Password><v1:Version>1.0</v1:Version><v1:AccountNumber>20016001</v1:AccountNumber><v1:AccountPin>(secret)</v1:AccountPin><v1:AccountEntity>AMM</v1:AccountEntity><v1:AccountCountryCode>JO</v1:AccountCountryCode><v1:Source>24</v1:Source></v1:ClientInfo><v1:Transaction><v1:Reference1>exchange-1</v1:Reference1></v1:Transaction><v1:Shipments><arr:string>44140033561</arr:string></v1:Shipments><v1:GetLastTrackingUpdateOnly>false</v1:GetLastTrackingUpdateOnly></v1:ShipmentTrackingRequest></soapenv:Body></soapenv:Envelope>
report 44140033561 NOT_FOUND

=== ask
44140033561

=== reply 500
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/net/2005/12/windowscommunicationfoundation/dispatcher">a:InternalServiceFault</faultcode><faultstring xml:lang="en-US">The server was unable to process the request.</faultstring></s:Fault></s:Body></s:Envelope>

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://ws.aramex.net/ShippingAPI/v1/Service_1_0/TrackShipments
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://ws.aramex.net/ShippingAPI/v1/" xmlns:arr="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><soapenv:Header/><soapenv:Body><v1:ShipmentTrackingRequest><v1:ClientInfo><v1:UserName>shop@example.com</v1:UserName><v1:Password>(secret)</v1:Password><v1:Version>1.0</v1:Version><v1:AccountNumber>20016001</v1:AccountNumber><v1:AccountPin>(secret)</v1:AccountPin><v1:AccountEntity>AMM</v1:AccountEntity><v1:AccountCountryCode>JO</v1:AccountCountryCode><v1:Source>24</v1:Source></v1:ClientInfo><v1:Transaction><v1:Reference1>exchange-1</v1:Reference1></v1:Transaction><v1:Shipments><arr:string>44140033561</arr:string></v1:Shipments><v1:GetLastTrackingUpdateOnly>false</v1:GetLastTrackingUpdateOnly></v1:ShipmentTrackingRequest></soapenv:Body></soapenv:Envelope>
fault UNAVAILABLE: carrier unavailable (HTTP 500): a:InternalServiceFault The server was unable to process the request.

=== ask
44140033561

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
<s:Header/>
<s:Body>
<Other/>
</s:Body>
</s:Envelope>

=== told
request POST https://ws.aramex.net/ShippingAPI.V2/Tracking/Service_1_0.svc
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://ws.aramex.net/ShippingAPI/v1/Service_1_0/TrackShipments
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://ws.aramex.net/ShippingAPI/v1/" xmlns:arr="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><soapenv:Header/><soapenv:Body><v1:ShipmentTrackingRequest><v1:ClientInfo><v1:UserName>shop@example.com</v1:UserName><v1:Password>(secret)</v1:Password><v1:Version>1.0</v1:Version><v1:AccountNumber>20016001</v1:AccountNumber><v1:AccountPin>(secret)</v1:AccountPin><v1:AccountEntity>AMM</v1:AccountEntity><v1:AccountCountryCode>JO</v1:AccountCountryCode><v1:Source>24</v1:Source></v1:ClientInfo><v1:Transaction><v1:Reference1>exchange-1</v1:Reference1></v1:Transaction><v1:Shipments><arr:string>44140033561</arr:string></v1:Shipments><v1:GetLastTrackingUpdateOnly>false</v1:GetLastTrackingUpdateOnly></v1:ShipmentTrackingRequest></soapenv:Body></soapenv:Envelope>
fault MALFORMED: reply not understood: the root is Envelope
