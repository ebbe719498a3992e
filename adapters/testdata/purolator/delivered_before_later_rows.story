# A delivery is not always the first row: the signature image comes in a later one, and counts once.
=== ask
333000000013

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><h:ResponseContext xmlns:h="http://purolator.com/pws/datatypes/v1"><h:ResponseReference>exchange-1</h:ResponseReference></h:ResponseContext></s:Header>
<s:Body><TrackPackagesByPinResponse xmlns="http://purolator.com/pws/datatypes/v1" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
 <ResponseInformation><Errors/><InformationalMessages i:nil="true"/></ResponseInformation>
 <TrackingInformationList>
  <TrackingInformation>
   <PIN><Value>333000000013</Value></PIN>
   <Scans>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>131500</ScanTime><Description>Signature image available</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="DeliveryScan"><ScanType>Delivery</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>130115</ScanTime><Description>Shipment delivered</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator><ScanDetails><DeliverySignature>J EXAMPLE</DeliverySignature><SignatureImage>R0lGODlhAQABAAAAACw=</SignatureImage><SignatureImageSize>14</SignatureImageSize><SignatureImageFormat>GIF</SignatureImageFormat><DeliveryAddress/><DeliveryCompanyName/><PremiumServiceText/><ProductTypeText>Purolator Express</ProductTypeText><SpecialHandlingText/><PaymentTypeText>Sender</PaymentTypeText></ScanDetails></Scan>
    <Scan i:type="OnDeliveryScan"><ScanType>OnDelivery</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>70418</ScanTime><Description>On vehicle for delivery</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator><ScanDetails><DeliveryAddress/></ScanDetails></Scan>
    <Scan i:type="ProofOfPickUpScan"><ScanType>ProofOfPickUp</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-09</ScanDate><ScanTime>160512</ScanTime><Description>Picked up by Purolator at MONTREAL</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator><ScanDetails><PickUpConfirmationNumber>01365877</PickUpConfirmationNumber><PickUpAddress/><PickUpContactName/><PickUpCompanyName/><PickUpLocation>FrontDesk</PickUpLocation><CommitedDeliveryDate>2026-06-12</CommitedDeliveryDate><PremiumServiceText/><ProductTypeText>Purolator Ground</ProductTypeText><SpecialHandlingText/><PaymentTypeText>Sender</PaymentTypeText></ScanDetails></Scan>
   </Scans>
   <ResponseInformation i:nil="true"/>
  </TrackingInformation>
 </TrackingInformationList>
</TrackPackagesByPinResponse></s:Body></s:Envelope>

=== told
request POST https://webservices.purolator.com/PWS/V1/Tracking/TrackingService.asmx
  content-type: text/xml; charset=utf-8
  soapaction: "http://purolator.com/pws/service/v1/TrackPackagesByPin"
  authorization: (secret)
  body <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://purolator.com/pws/datatypes/v1"><soap:Header><v1:RequestContext><v1:Version>1.2</v1:Version><v1:Language>en</v1:Language><v1:GroupID/><v1:RequestReference>exchange-1</v1:RequestReference><v1:UserToken>(secret)</v1:UserToken></v1:RequestContext></soap:Header><soap:Body><v1:TrackPackagesByPinRequest><v1:PINs><v1:PIN><v1:Value>333000000013</v1:Value></v1:PIN></v1:PINs></v1:TrackPackagesByPinRequest></soap:Body></soap:Envelope>
report 333000000013 FOUND
  2026-06-12T13:15:00 -07 place  PROOF_OF_DELIVERY  "Signature image available"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-12T13:01:15 -07 place  DELIVERED  code Delivery  "Shipment delivered"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-12T07:04:18 -07 place  OUT_FOR_DELIVERY  code OnDelivery  "On vehicle for delivery"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-09T16:05:12 -04 place  PICKED_UP  code ProofOfPickUp  "Picked up by Purolator at MONTREAL"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
  estimate 2026-06-12 day
  delivery signed by "J EXAMPLE" signature
  service "Purolator Express"
  reference pickup_confirmation "01365877"
