# One found, one with an error, one left out, one that failed for now, one never asked for.
=== ask
D10010555000010
D10010555000028
D10010555000036

=== reply 200
content-type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<OnTracTrackingResult xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
 <Shipments>
  <Shipment>
   <Events>
    <Event><Status>PU</Status><Description>PICKED UP</Description><EventTime>2026-06-09T18:02:11.1</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
   </Events>
   <Tracking>D10010555000010</Tracking><Exp_Del_Date>2026-06-12T00:00:00</Exp_Del_Date><ShipDate>2026-06-09T00:00:00</ShipDate><Delivered>false</Delivered>
   <Name>EXAMPLE</Name><Contact/><Addr1>1 EXAMPLE ST</Addr1><Addr2/><Addr3/><City>TEMPE</City><State>AZ</State><Zip>85281</Zip>
   <Service>C </Service><POD/><Error/><Reference>ORDER 7731</Reference><Reference2/><Reference3/>
   <ServiceCharge>11.25</ServiceCharge><FuelCharge>1.71</FuelCharge><TotalChrg>12.96</TotalChrg><Residential>false</Residential><Weight>3</Weight>
   <Signature/><Vpod/>
  </Shipment>
  <Shipment>
   <Events/>
   <Tracking>D10010555000028</Tracking><Exp_Del_Date>2026-06-12T00:00:00</Exp_Del_Date><ShipDate>2026-06-09T00:00:00</ShipDate><Delivered>false</Delivered>
   <Name>EXAMPLE</Name><Contact/><Addr1>1 EXAMPLE ST</Addr1><Addr2/><Addr3/><City>TEMPE</City><State>AZ</State><Zip>85281</Zip>
   <Service>C </Service><POD/><Error>Invalid Tracking Number</Error><Reference>ORDER 7731</Reference><Reference2/><Reference3/>
   <ServiceCharge>11.25</ServiceCharge><FuelCharge>1.71</FuelCharge><TotalChrg>12.96</TotalChrg><Residential>false</Residential><Weight>3</Weight>
   <Signature/><Vpod/>
  </Shipment>
  <Shipment>
   <Events>
    <Event><Status>PU</Status><Description>PICKED UP</Description><EventTime>2026-06-09T18:02:11.1</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
   </Events>
   <Tracking>D10010555000044</Tracking><Exp_Del_Date>2026-06-12T00:00:00</Exp_Del_Date><ShipDate>2026-06-09T00:00:00</ShipDate><Delivered>false</Delivered>
   <Name>EXAMPLE</Name><Contact/><Addr1>1 EXAMPLE ST</Addr1><Addr2/><Addr3/><City>TEMPE</City><State>AZ</State><Zip>85281</Zip>
   <Service>C </Service><POD/><Error/><Reference>ORDER 7731</Reference><Reference2/><Reference3/>
   <ServiceCharge>11.25</ServiceCharge><FuelCharge>1.71</FuelCharge><TotalChrg>12.96</TotalChrg><Residential>false</Residential><Weight>3</Weight>
   <Signature/><Vpod/>
  </Shipment>
 </Shipments>
 <Note>Results Provided by OnTrac at 6/15/2026 5:00 AM</Note><Logo/><Error/>
</OnTracTrackingResult>

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010,D10010555000028,D10010555000036
  accept: application/xml
report D10010555000010 FOUND
  2026-06-09T18:02:11 -07 place  PICKED_UP  code PU  "PICKED UP"  [city "COMMERCE" region "CA" postal "90040" country "US" facility "Commerce"]
  estimate 2026-06-12 day
  service "Ground"
  weight 1361 g
  reference reference "ORDER 7731"
  shipped 2026-06-09
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
report D10010555000028 NOT_FOUND
report D10010555000036 NOT_FOUND
warning CARRIER Invalid Tracking Number
warning UNASKED_NUMBER Shipment.Tracking

=== ask
D10010555000010
D10010555000028

=== reply 200
content-type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<OnTracTrackingResult xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
 <Shipments>
  <Shipment>
   <Events>
    <Event><Status>PU</Status><Description>PICKED UP</Description><EventTime>2026-06-09T18:02:11.1</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
   </Events>
   <Tracking>D10010555000010</Tracking><Exp_Del_Date>2026-06-12T00:00:00</Exp_Del_Date><ShipDate>2026-06-09T00:00:00</ShipDate><Delivered>false</Delivered>
   <Name>EXAMPLE</Name><Contact/><Addr1>1 EXAMPLE ST</Addr1><Addr2/><Addr3/><City>TEMPE</City><State>AZ</State><Zip>85281</Zip>
   <Service>C </Service><POD/><Error/><Reference>ORDER 7731</Reference><Reference2/><Reference3/>
   <ServiceCharge>11.25</ServiceCharge><FuelCharge>1.71</FuelCharge><TotalChrg>12.96</TotalChrg><Residential>false</Residential><Weight>3</Weight>
   <Signature/><Vpod/>
  </Shipment>
  <Shipment>
   <Events/>
   <Tracking>D10010555000028</Tracking><Exp_Del_Date>2026-06-12T00:00:00</Exp_Del_Date><ShipDate>2026-06-09T00:00:00</ShipDate><Delivered>false</Delivered>
   <Name>EXAMPLE</Name><Contact/><Addr1>1 EXAMPLE ST</Addr1><Addr2/><Addr3/><City>TEMPE</City><State>AZ</State><Zip>85281</Zip>
   <Service>C </Service><POD/><Error>Service Temporarily Unavailable</Error><Reference>ORDER 7731</Reference><Reference2/><Reference3/>
   <ServiceCharge>11.25</ServiceCharge><FuelCharge>1.71</FuelCharge><TotalChrg>12.96</TotalChrg><Residential>false</Residential><Weight>3</Weight>
   <Signature/><Vpod/>
  </Shipment>
 </Shipments>
 <Note>Results Provided by OnTrac at 6/15/2026 5:00 AM</Note><Logo/><Error/>
</OnTracTrackingResult>

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010,D10010555000028
  accept: application/xml
report D10010555000010 FOUND
  2026-06-09T18:02:11 -07 place  PICKED_UP  code PU  "PICKED UP"  [city "COMMERCE" region "CA" postal "90040" country "US" facility "Commerce"]
  estimate 2026-06-12 day
  service "Ground"
  weight 1361 g
  reference reference "ORDER 7731"
  shipped 2026-06-09
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
warning CARRIER Service Temporarily Unavailable
