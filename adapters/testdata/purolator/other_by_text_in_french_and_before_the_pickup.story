# Words in French, and those before and around the pickup.
=== ask
333000000021

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><TrackPackagesByPinResponse xmlns="http://purolator.com/pws/datatypes/v1" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
 <ResponseInformation><Errors/><InformationalMessages i:nil="true"/></ResponseInformation>
 <TrackingInformationList>
  <TrackingInformation>
   <PIN><Value>333000000021</Value></PIN>
   <Scans>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000021</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>101010</ScanTime><Description>En transit</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000021</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-11</ScanDate><ScanTime>101010</ScanTime><Description>Ramassé par Purolator</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000021</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-10</ScanDate><ScanTime>101010</ScanTime><Description>Tentative de livraison</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000021</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-09</ScanDate><ScanTime>101010</ScanTime><Description>Scanned at terminal</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000021</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-08</ScanDate><ScanTime>101010</ScanTime><Description>Received by Purolator</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000021</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-07</ScanDate><ScanTime>101010</ScanTime><Description>Manifested</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000021</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-06</ScanDate><ScanTime>101010</ScanTime><Description>Data entry</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
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
  body <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/" xmlns:v1="http://purolator.com/pws/datatypes/v1"><soap:Header><v1:RequestContext><v1:Version>1.2</v1:Version><v1:Language>en</v1:Language><v1:GroupID/><v1:RequestReference>exchange-1</v1:RequestReference><v1:UserToken>(secret)</v1:UserToken></v1:RequestContext></soap:Header><soap:Body><v1:TrackPackagesByPinRequest><v1:PINs><v1:PIN><v1:Value>333000000021</v1:Value></v1:PIN></v1:PINs></v1:TrackPackagesByPinRequest></soap:Body></soap:Envelope>
report 333000000021 FOUND
  2026-06-12T10:10:10 -04 place  IN_TRANSIT  "En transit"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
  2026-06-11T10:10:10 -04 place  PICKED_UP  "Ramassé par Purolator"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
  2026-06-10T10:10:10 -04 place  DELIVERY_ATTEMPTED  "Tentative de livraison"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
  2026-06-09T10:10:10 -04 place  PROCESSED  "Scanned at terminal"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
  2026-06-08T10:10:10 -04 place  ACCEPTED  "Received by Purolator"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
  2026-06-07T10:10:10 -04 place  DATA_RECEIVED  "Manifested"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
  2026-06-06T10:10:10 -04 place  DATA_RECEIVED  "Data entry"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
