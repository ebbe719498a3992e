# Times are the depot's: its zone is inferred from the province in its name, or is not known.
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
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120000</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>QUEBEC, QC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120001</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>VANCOUVER, BC</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120002</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY, AB</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120003</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>WINNIPEG, MB</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120004</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>REGINA, SK</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120005</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>HALIFAX, NS</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120006</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>MONCTON, NB</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120007</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CHARLOTTETOWN, PE</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120008</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>ST JOHN'S, NL</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120009</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>TORONTO, ON</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120010</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>BUFFALO, NY</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120011</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>DEPOT</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120012</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>EL PASO, TX</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>120013</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
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
  2026-06-12T12:00:00 -04 place  ARRIVED  "Arrived at sort facility"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
  2026-06-12T12:00:01 -04 place  ARRIVED  "Arrived at sort facility"  [region "QC" country "CA" facility "QUEBEC, QC"]
  2026-06-12T12:00:02 -07 place  ARRIVED  "Arrived at sort facility"  [region "BC" country "CA" facility "VANCOUVER, BC"]
  2026-06-12T12:00:03 -06 place  ARRIVED  "Arrived at sort facility"  [region "AB" country "CA" facility "CALGARY, AB"]
  2026-06-12T12:00:04 -05 place  ARRIVED  "Arrived at sort facility"  [region "MB" country "CA" facility "WINNIPEG, MB"]
  2026-06-12T12:00:05 -06 place  ARRIVED  "Arrived at sort facility"  [region "SK" country "CA" facility "REGINA, SK"]
  2026-06-12T12:00:06 -03 place  ARRIVED  "Arrived at sort facility"  [region "NS" country "CA" facility "HALIFAX, NS"]
  2026-06-12T12:00:07 -03 place  ARRIVED  "Arrived at sort facility"  [region "NB" country "CA" facility "MONCTON, NB"]
  2026-06-12T12:00:08 -03 place  ARRIVED  "Arrived at sort facility"  [region "PE" country "CA" facility "CHARLOTTETOWN, PE"]
  2026-06-12T12:00:09 -02:30 place  ARRIVED  "Arrived at sort facility"  [region "NL" country "CA" facility "ST JOHN'S, NL"]
  2026-06-12T12:00:10 -04 place  ARRIVED  "Arrived at sort facility"  [region "ON" country "CA" facility "TORONTO, ON"]
  2026-06-12T12:00:11 -04 place  ARRIVED  "Arrived at sort facility"  [region "NY" country "US" facility "BUFFALO, NY"]
  2026-06-12T12:00:12 local  ARRIVED  "Arrived at sort facility"  [facility "DEPOT"]
  2026-06-12T12:00:13 local  ARRIVED  "Arrived at sort facility"  [facility "EL PASO, TX"]
