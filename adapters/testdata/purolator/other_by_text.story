# A scan of type Other is what its words say.
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
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-28</ScanDate><ScanTime>101010</ScanTime><Description>Available for pickup at KELOWNA</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-27</ScanDate><ScanTime>101010</ScanTime><Description>Ready for pick up</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-26</ScanDate><ScanTime>101010</ScanTime><Description>On vehicle for delivery</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-25</ScanDate><ScanTime>101010</ScanTime><Description>Customs clearance in progress</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-24</ScanDate><ScanTime>101010</ScanTime><Description>Released by customs</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-23</ScanDate><ScanTime>101010</ScanTime><Description>Held by customs</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-22</ScanDate><ScanTime>101010</ScanTime><Description>Customs: paperwork required</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-21</ScanDate><ScanTime>101010</ScanTime><Description>Customs duties owing</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-20</ScanDate><ScanTime>101010</ScanTime><Description>Shipment delayed</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-19</ScanDate><ScanTime>101010</ScanTime><Description>Weather delay</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-18</ScanDate><ScanTime>101010</ScanTime><Description>Shipment misdirected</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-17</ScanDate><ScanTime>101010</ScanTime><Description>Shipment misrouted</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-16</ScanDate><ScanTime>101010</ScanTime><Description>Missed connection</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-15</ScanDate><ScanTime>101010</ScanTime><Description>Received at KELOWNA</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-14</ScanDate><ScanTime>101010</ScanTime><Description>Departed sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-13</ScanDate><ScanTime>101010</ScanTime><Description>Address corrected</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-12</ScanDate><ScanTime>101010</ScanTime><Description>Delivery rescheduled</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-11</ScanDate><ScanTime>101010</ScanTime><Description>Shipment on hold</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-10</ScanDate><ScanTime>101010</ScanTime><Description>In transit</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-09</ScanDate><ScanTime>101010</ScanTime><Description>Package sorted</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-08</ScanDate><ScanTime>101010</ScanTime><Description>Shipping label created</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-07</ScanDate><ScanTime>101010</ScanTime><Description>Shipment redirected at receiver request</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-06</ScanDate><ScanTime>101010</ScanTime><Description>Proof of delivery available</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-05</ScanDate><ScanTime>101010</ScanTime><Description>Transferred to partner carrier</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
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
  2026-06-28T10:10:10 -06 place  AVAILABLE_FOR_PICKUP  "Available for pickup at KELOWNA"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-27T10:10:10 -06 place  AVAILABLE_FOR_PICKUP  "Ready for pick up"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-26T10:10:10 -06 place  OUT_FOR_DELIVERY  "On vehicle for delivery"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-25T10:10:10 -06 place  CUSTOMS_PROCESSING  "Customs clearance in progress"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-24T10:10:10 -06 place  CUSTOMS_CLEARED  "Released by customs"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-23T10:10:10 -06 place  CUSTOMS_HELD (CUSTOMS_DELAY)  "Held by customs"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-22T10:10:10 -06 place  CUSTOMS_DOCUMENTS_REQUIRED (CUSTOMS_DOCUMENTS)  "Customs: paperwork required"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-21T10:10:10 -06 place  CUSTOMS_PAYMENT_REQUIRED (CUSTOMS_DUTIES)  "Customs duties owing"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-20T10:10:10 -06 place  DELAYED  "Shipment delayed"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-19T10:10:10 -06 place  DELAYED (WEATHER)  "Weather delay"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-18T10:10:10 -06 place  MISROUTED (CARRIER_SORTING)  "Shipment misdirected"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-17T10:10:10 -06 place  MISROUTED (CARRIER_SORTING)  "Shipment misrouted"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-16T10:10:10 -06 place  DELAYED (CARRIER_MISSED_CONNECTION)  "Missed connection"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-15T10:10:10 -06 place  ARRIVED  "Received at KELOWNA"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-14T10:10:10 -06 place  DEPARTED  "Departed sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-13T10:10:10 -06 place  ADDRESS_CORRECTED  "Address corrected"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-12T10:10:10 -06 place  DELIVERY_RESCHEDULED  "Delivery rescheduled"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-11T10:10:10 -06 place  HELD  "Shipment on hold"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-10T10:10:10 -06 place  IN_TRANSIT  "In transit"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-09T10:10:10 -06 place  PROCESSED  "Package sorted"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-08T10:10:10 -06 place  LABEL_CREATED  "Shipping label created"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-07T10:10:10 -06 place  DELIVERY_CHANGED  "Shipment redirected at receiver request"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-06T10:10:10 -06 place  PROOF_OF_DELIVERY  "Proof of delivery available"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-05T10:10:10 -06 place  HANDED_TO_PARTNER  "Transferred to partner carrier"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
