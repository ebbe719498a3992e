# RS and UM say that it goes back; a later delivery ends it.
=== ask
D10010555000010

=== reply 200
content-type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<OnTracTrackingResult xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
 <Shipments>
  <Shipment>
   <Events>
    <Event><Status>OK</Status><Description>DELIVERED</Description><EventTime>2026-06-14T10:00:00</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
    <Event><Status>RS</Status><Description>RETURNED</Description><EventTime>2026-06-12T10:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>CR</Status><Description>REFUSED</Description><EventTime>2026-06-11T13:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>OD</Status><Description>OUT FOR DELIVERY</Description><EventTime>2026-06-11T08:30:45</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
   </Events>
   <Tracking>D10010555000010</Tracking><Exp_Del_Date>2026-06-12T00:00:00</Exp_Del_Date><ShipDate>2026-06-09T00:00:00</ShipDate><Delivered>false</Delivered>
   <Name>EXAMPLE</Name><Contact/><Addr1>1 EXAMPLE ST</Addr1><Addr2/><Addr3/><City>TEMPE</City><State>AZ</State><Zip>85281</Zip>
   <Service>C </Service><POD/><Error/><Reference>ORDER 7731</Reference><Reference2/><Reference3/>
   <ServiceCharge>11.25</ServiceCharge><FuelCharge>1.71</FuelCharge><TotalChrg>12.96</TotalChrg><Residential>false</Residential><Weight>3</Weight>
   <Signature/><Vpod/>
  </Shipment>
 </Shipments>
 <Note>Results Provided by OnTrac at 6/15/2026 5:00 AM</Note><Logo/><Error/>
</OnTracTrackingResult>

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010
  accept: application/xml
report D10010555000010 FOUND
  2026-06-14T10:00:00 -07 place  DELIVERED  code OK  "DELIVERED"  [city "COMMERCE" region "CA" postal "90040" country "US" facility "Commerce"]
  2026-06-12T10:00:00 -07 place  RETURNING  code RS  "RETURNED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-06-11T13:00:00 -07 place  REFUSED (RECIPIENT_REFUSED)  code CR  "REFUSED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-06-11T08:30:45 -07 place  OUT_FOR_DELIVERY  code OD  "OUT FOR DELIVERY"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  estimate 2026-06-12 day
  service "Ground"
  weight 1361 g
  reference reference "ORDER 7731"
  shipped 2026-06-09
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
