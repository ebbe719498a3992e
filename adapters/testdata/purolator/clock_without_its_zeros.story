# A clock loses its first zeros; a broken one leaves the day.
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
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>90000</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>3704</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>5</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>0</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>09:15:30</ScanTime><Description>Departed sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-11T00:00:00</ScanDate><ScanTime>996199</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-10</ScanDate><ScanTime></ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>soon</ScanDate><ScanTime>101010</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
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
  2026-06-12T09:00:00 -06 place  ARRIVED  "Arrived at sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-12T00:37:04 -06 place  ARRIVED  "Arrived at sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-12T00:00:05 -06 place  ARRIVED  "Arrived at sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-12T00:00:00 -06 place  ARRIVED  "Arrived at sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-12T09:15:30 -06 place  DEPARTED  "Departed sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-11 day  ARRIVED  "Arrived at sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-10 day  ARRIVED  "Arrived at sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
warning TIME ScanTime
warning TIME ScanDate
