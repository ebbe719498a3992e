# An undeliverable scan is an attempt, or what its words say.
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
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-28</ScanDate><ScanTime>101010</ScanTime><Description>Undeliverable</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-27</ScanDate><ScanTime>101010</ScanTime><Description>Receiver not available, card left</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-26</ScanDate><ScanTime>101010</ScanTime><Description>Business closed</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-25</ScanDate><ScanTime>101010</ScanTime><Description>Attempted delivery</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-24</ScanDate><ScanTime>101010</ScanTime><Description>Incomplete address</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-23</ScanDate><ScanTime>101010</ScanTime><Description>Incorrect address</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-22</ScanDate><ScanTime>101010</ScanTime><Description>Receiver has moved</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-21</ScanDate><ScanTime>101010</ScanTime><Description>Shipment damaged</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-20</ScanDate><ScanTime>101010</ScanTime><Description>Missed delivery, will deliver next business day</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-19</ScanDate><ScanTime>101010</ScanTime><Description>Held at Purolator depot for pick up by receiver</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-18</ScanDate><ScanTime>101010</ScanTime><Description>Unable to access building</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-17</ScanDate><ScanTime>101010</ScanTime><Description>Shipment missorted</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
    <Scan i:type="UndeliverableScan"><ScanType>Undeliverable</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>KELOWNA, BC</Name></Depot><ScanDate>2026-06-16</ScanDate><ScanTime>101010</ScanTime><Description>Delivered to wrong address, retrieved</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
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
  2026-06-28T10:10:10 -07 place  DELIVERY_ATTEMPTED  code Undeliverable  "Undeliverable"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-27T10:10:10 -07 place  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code Undeliverable  "Receiver not available, card left"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-26T10:10:10 -07 place  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code Undeliverable  "Business closed"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-25T10:10:10 -07 place  DELIVERY_ATTEMPTED  code Undeliverable  "Attempted delivery"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-24T10:10:10 -07 place  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code Undeliverable  "Incomplete address"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-23T10:10:10 -07 place  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code Undeliverable  "Incorrect address"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-22T10:10:10 -07 place  ADDRESS_UNUSABLE (RECIPIENT_MOVED)  code Undeliverable  "Receiver has moved"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-21T10:10:10 -07 place  DAMAGED (CARRIER_DAMAGE)  code Undeliverable  "Shipment damaged"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-20T10:10:10 -07 place  DELAYED (CARRIER_MISSED_CONNECTION)  code Undeliverable  "Missed delivery, will deliver next business day"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-19T10:10:10 -07 place  AVAILABLE_FOR_PICKUP  code Undeliverable  "Held at Purolator depot for pick up by receiver"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-18T10:10:10 -07 place  DELIVERY_ATTEMPTED (NO_ACCESS)  code Undeliverable  "Unable to access building"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-17T10:10:10 -07 place  MISROUTED (CARRIER_SORTING)  code Undeliverable  "Shipment missorted"  [region "BC" country "CA" facility "KELOWNA, BC"]
  2026-06-16T10:10:10 -07 place  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code Undeliverable  "Delivered to wrong address, retrieved"  [region "BC" country "CA" facility "KELOWNA, BC"]
