# A summary scan of several pieces is an event like others; every PIN of the body counts where anything was asked.
=== ask
*

=== reply 200
content-type: text/xml; charset=utf-8

<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header><h:ResponseContext xmlns:h="http://purolator.com/pws/datatypes/v1"><h:ResponseReference>exchange-1</h:ResponseReference></h:ResponseContext></s:Header>
<s:Body><TrackPackagesByPinResponse xmlns="http://purolator.com/pws/datatypes/v1" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
 <ResponseInformation><Errors/><InformationalMessages i:nil="true"/></ResponseInformation>
 <TrackingInformationList>
  <TrackingInformation>
   <PIN><Value>333000000013</Value></PIN>
   <Scans>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-10</ScanDate><ScanTime>83704</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>true</SummaryScanIndicator></Scan>
    <Scan i:type="ProofOfPickUpScan"><ScanType>ProofOfPickUp</ScanType><PIN><Value>333000000013</Value></PIN><Depot><Name>MONTREAL SORT CTR/CTR TRIE, PQ</Name></Depot><ScanDate>2026-06-09</ScanDate><ScanTime>160512</ScanTime><Description>Picked up by Purolator at MONTREAL</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator><ScanDetails><PickUpConfirmationNumber>01365877</PickUpConfirmationNumber><PickUpAddress/><PickUpContactName/><PickUpCompanyName/><PickUpLocation>FrontDesk</PickUpLocation><CommitedDeliveryDate>2026-06-12</CommitedDeliveryDate><PremiumServiceText/><ProductTypeText>Purolator Ground</ProductTypeText><SpecialHandlingText/><PaymentTypeText>Sender</PaymentTypeText></ScanDetails></Scan>
   </Scans>
   <ResponseInformation i:nil="true"/>
  </TrackingInformation>
  <TrackingInformation>
   <PIN><Value>333000000021</Value></PIN>
   <Scans>
    <Scan><ScanType>Other</ScanType><PIN><Value>333000000021</Value></PIN><Depot><Name>CALGARY SORT CTR/CTR TRIE, AB</Name></Depot><ScanDate>2026-06-10</ScanDate><ScanTime>83709</ScanTime><Description>Arrived at sort facility</Description><Comment/><SummaryScanIndicator>false</SummaryScanIndicator></Scan>
   </Scans>
   <ResponseInformation i:nil="true"/>
  </TrackingInformation>
 </TrackingInformationList>
</TrackPackagesByPinResponse></s:Body></s:Envelope>

=== told
report 333000000013 FOUND
  2026-06-10T08:37:04 -06 place  ARRIVED  "Arrived at sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
  2026-06-09T16:05:12 -04 place  PICKED_UP  code ProofOfPickUp  "Picked up by Purolator at MONTREAL"  [region "PQ" country "CA" facility "MONTREAL SORT CTR/CTR TRIE, PQ"]
  estimate 2026-06-12 day
  service "Purolator Ground"
  reference pickup_confirmation "01365877"
report 333000000021 FOUND
  2026-06-10T08:37:09 -06 place  ARRIVED  "Arrived at sort facility"  [region "AB" country "CA" facility "CALGARY SORT CTR/CTR TRIE, AB"]
