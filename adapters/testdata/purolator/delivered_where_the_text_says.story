# To whom it was delivered is said in words.
=== ask
*

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><h:ResponseContext xmlns:h="http://purolator.com/pws/datatypes/v1"><h:ResponseReference>exchange-1</h:ResponseReference></h:ResponseContext></s:Header>
<s:Body><TrackPackagesByPinResponse xmlns="http://purolator.com/pws/datatypes/v1" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
 <ResponseInformation><Errors/><InformationalMessages i:nil="true"/></ResponseInformation>
 <TrackingInformationList>
  <TrackingInformation>
   <PIN><Value>333000010004</Value></PIN>
   <Scans>
    <Scan><ScanType>Delivery</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>130100</ScanTime><Description>Shipment delivered to neighbour</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator><ScanDetails><DeliverySignature/><SignatureImage/><SignatureImageSize>0</SignatureImageSize><SignatureImageFormat>GIF</SignatureImageFormat><DeliveryAddress/><DeliveryCompanyName/><PremiumServiceText/><ProductTypeText/><SpecialHandlingText/><PaymentTypeText>Sender</PaymentTypeText></ScanDetails></Scan>
   </Scans>
   <ResponseInformation i:nil="true"/>
  </TrackingInformation>
  <TrackingInformation>
   <PIN><Value>333000010012</Value></PIN>
   <Scans>
    <Scan><ScanType>Delivery</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>130101</ScanTime><Description>Shipment delivered at front door</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator><ScanDetails><DeliverySignature/><SignatureImage/><SignatureImageSize>0</SignatureImageSize><SignatureImageFormat>GIF</SignatureImageFormat><DeliveryAddress/><DeliveryCompanyName/><PremiumServiceText/><ProductTypeText/><SpecialHandlingText/><PaymentTypeText>Sender</PaymentTypeText></ScanDetails></Scan>
   </Scans>
   <ResponseInformation i:nil="true"/>
  </TrackingInformation>
  <TrackingInformation>
   <PIN><Value>333000010020</Value></PIN>
   <Scans>
    <Scan><ScanType>Delivery</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>130102</ScanTime><Description>Shipment delivered to RECEPTION at: RECEPTION</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator><ScanDetails><DeliverySignature/><SignatureImage/><SignatureImageSize>0</SignatureImageSize><SignatureImageFormat>GIF</SignatureImageFormat><DeliveryAddress/><DeliveryCompanyName/><PremiumServiceText/><ProductTypeText/><SpecialHandlingText/><PaymentTypeText>Sender</PaymentTypeText></ScanDetails></Scan>
   </Scans>
   <ResponseInformation i:nil="true"/>
  </TrackingInformation>
  <TrackingInformation>
   <PIN><Value>333000010038</Value></PIN>
   <Scans>
    <Scan><ScanType>Delivery</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>130103</ScanTime><Description>Picked up by receiver at terminal</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator><ScanDetails><DeliverySignature/><SignatureImage/><SignatureImageSize>0</SignatureImageSize><SignatureImageFormat>GIF</SignatureImageFormat><DeliveryAddress/><DeliveryCompanyName/><PremiumServiceText/><ProductTypeText/><SpecialHandlingText/><PaymentTypeText>Sender</PaymentTypeText></ScanDetails></Scan>
   </Scans>
   <ResponseInformation i:nil="true"/>
  </TrackingInformation>
  <TrackingInformation>
   <PIN><Value>333000010046</Value></PIN>
   <Scans>
    <Scan><ScanType>Delivery</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>130104</ScanTime><Description>Shipment delivered</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator><ScanDetails><DeliverySignature/><SignatureImage/><SignatureImageSize>0</SignatureImageSize><SignatureImageFormat>GIF</SignatureImageFormat><DeliveryAddress/><DeliveryCompanyName/><PremiumServiceText/><ProductTypeText/><SpecialHandlingText/><PaymentTypeText>Sender</PaymentTypeText></ScanDetails></Scan>
   </Scans>
   <ResponseInformation i:nil="true"/>
  </TrackingInformation>
 </TrackingInformationList>
</TrackPackagesByPinResponse></s:Body></s:Envelope>

=== told
report 333000010004 FOUND
  2026-06-12T13:01:00 -07 place  DELIVERED_TO_NEIGHBOUR  code Delivery  "Shipment delivered to neighbour"  [region "BC" country "CA" facility "KELOWNA, BC"]
report 333000010012 FOUND
  2026-06-12T13:01:01 -07 place  DELIVERED_TO_SAFE_PLACE  code Delivery  "Shipment delivered at front door"  [region "BC" country "CA" facility "KELOWNA, BC"]
report 333000010020 FOUND
  2026-06-12T13:01:02 -07 place  DELIVERED_TO_RECEPTION  code Delivery  "Shipment delivered to RECEPTION at: RECEPTION"  [region "BC" country "CA" facility "KELOWNA, BC"]
  delivery left at "RECEPTION"
report 333000010038 FOUND
  2026-06-12T13:01:03 -07 place  COLLECTED  code Delivery  "Picked up by receiver at terminal"  [region "BC" country "CA" facility "KELOWNA, BC"]
report 333000010046 FOUND
  2026-06-12T13:01:04 -07 place  DELIVERED  code Delivery  "Shipment delivered"  [region "BC" country "CA" facility "KELOWNA, BC"]
