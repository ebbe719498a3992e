# SOAP tells local times without zone: the place's is inferred where it has only one.
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
  <Notifications/>
  <HasErrors>false</HasErrors>
  <TrackingResults xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays">
   <a:KeyValueOfstringArrayOfTrackingResultmFAkxlpY>
    <a:Key>44140033561</a:Key>
    <a:Value>
     <TrackingResult><WaybillNumber>44140033561</WaybillNumber><UpdateCode>SH022</UpdateCode><UpdateDescription>Departed Operations facility</UpdateDescription><UpdateDateTime>2026-06-08T22:30:00</UpdateDateTime><UpdateLocation>Dubai, United Arab Emirates</UpdateLocation><Comments/><ProblemCode/><GrossWeight>1.25</GrossWeight><ChargeableWeight>1.5</ChargeableWeight><WeightUnit>KG</WeightUnit></TrackingResult>
     <TrackingResult><WaybillNumber>44140033561</WaybillNumber><UpdateCode>SH001</UpdateCode><UpdateDescription>Under processing</UpdateDescription><UpdateDateTime>2026-06-08T19:45:00</UpdateDateTime><UpdateLocation>Amman, Jordan</UpdateLocation><Comments/><ProblemCode/><GrossWeight>1.25</GrossWeight><ChargeableWeight>1.5</ChargeableWeight><WeightUnit>KG</WeightUnit></TrackingResult>
     <TrackingResult><WaybillNumber>44140033561</WaybillNumber><UpdateCode>SH014</UpdateCode><UpdateDescription>Record created.</UpdateDescription><UpdateDateTime>2026-06-07T15:17:00</UpdateDateTime><UpdateLocation>Anywhere</UpdateLocation><Comments/><ProblemCode/><GrossWeight>1.25</GrossWeight><ChargeableWeight>1.5</ChargeableWeight><WeightUnit>KG</WeightUnit></TrackingResult>
    </a:Value>
   </a:KeyValueOfstringArrayOfTrackingResultmFAkxlpY>
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
report 44140033561 FOUND
  2026-06-08T22:30:00 +04 place  DEPARTED  code SH022  "Departed Operations facility"  [city "Dubai" country "AE"]
  2026-06-08T19:45:00 +03 place  PROCESSED  code SH001  "Under processing"  [city "Amman" country "JO"]
  2026-06-07T15:17:00 local  DATA_RECEIVED  code SH014  "Record created."  [text "Anywhere"]
  weight 1250 g
