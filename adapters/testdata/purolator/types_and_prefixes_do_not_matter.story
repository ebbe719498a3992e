# Any prefix, the type in the attribute alone, elements that are nil.
=== ask
333000000013

=== reply 200
content-type: text/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:p="http://purolator.com/pws/datatypes/v1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><SOAP-ENV:Body><p:TrackPackagesByPinResponse><p:ResponseInformation xsi:nil="true"/><p:TrackingInformationList><p:TrackingInformation><p:PIN><p:Value>333000000013</p:Value></p:PIN><p:Scans><p:Scan xsi:type="p:DeliveryScan"><p:ScanType xsi:nil="true"/><p:Depot xsi:nil="true"/><p:ScanDate>2026-06-12</p:ScanDate><p:ScanTime>130115</p:ScanTime><p:Description xsi:nil="true"/><p:ScanDetails><p:DeliverySignature>J EXAMPLE</p:DeliverySignature><p:SignatureImage xsi:nil="true"/></p:ScanDetails></p:Scan><p:Scan><p:ScanType xsi:nil="true"/><p:ScanDate>2026-06-11</p:ScanDate></p:Scan></p:Scans></p:TrackingInformation></p:TrackingInformationList></p:TrackPackagesByPinResponse></SOAP-ENV:Body></SOAP-ENV:Envelope>

=== told
request POST https://webservices.purolator.com/PWS/V1/Tracking/TrackingService.asmx
  content-type: text/xml; charset=utf-8
  soapaction: "http://purolator.com/pws/service/v1/TrackPackagesByPin"
  authorization: (secret)
  body <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://purolator.com/pws/datatypes/v1"><soap:Header><v1:RequestContext><v1:Version>1.2</v1:Version><v1:Language>en</v1:Language><v1:GroupID/><v1:RequestReference>exchange-1</v1:RequestReference><v1:UserToken>(secret)</v1:UserToken></v1:RequestContext></soap:Header><soap:Body><v1:TrackPackagesByPinRequest><v1:PINs><v1:PIN><v1:Value>333000000013</v1:Value></v1:PIN></v1:PINs></v1:TrackPackagesByPinRequest></soap:Body></soap:Envelope>
report 333000000013 FOUND
  2026-06-12T13:01:15 local  DELIVERED  code Delivery
  delivery signed by "J EXAMPLE"
warning EVENT a scan has neither ScanType nor Description
