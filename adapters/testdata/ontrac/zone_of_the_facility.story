# Arizona has no summer time; where a state has two zones the ZIP code tells which.
=== ask
D10010555000010

=== reply 200
content-type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<OnTracTrackingResult xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
 <Shipments>
  <Shipment>
   <Events>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T00:00:00</EventTime><Facility>PHOENIX</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T01:00:00</EventTime><Facility>RENO</Facility><City>RENO</City><State>NV</State><Zip>89502</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T02:00:00</EventTime><Facility>PORTLAND</Facility><City>PORTLAND</City><State>OR</State><Zip>97218</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T03:00:00</EventTime><Facility>BOISE</Facility><City>BOISE</City><State>ID</State><Zip>83705</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T04:00:00</EventTime><Facility>COEUR D ALENE</Facility><City>COEUR D ALENE</City><State>ID</State><Zip>83814</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T05:00:00</EventTime><Facility>DALLAS</Facility><City>DALLAS</City><State>TX</State><Zip>75201</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T06:00:00</EventTime><Facility>EL PASO</Facility><City>EL PASO</City><State>TX</State><Zip>79925</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T07:00:00</EventTime><Facility>ORLANDO</Facility><City>ORLANDO</City><State>FL</State><Zip>32809</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T08:00:00</EventTime><Facility>SOMEWHERE</Facility><City>SOMEWHERE</City><State/><Zip/></Event>
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
  2026-06-12T00:00:00 -07 place  ARRIVED  code RD  "RECEIVED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "PHOENIX"]
  2026-06-12T01:00:00 -07 place  ARRIVED  code RD  "RECEIVED"  [city "RENO" region "NV" postal "89502" country "US" facility "RENO"]
  2026-06-12T02:00:00 -07 place  ARRIVED  code RD  "RECEIVED"  [city "PORTLAND" region "OR" postal "97218" country "US" facility "PORTLAND"]
  2026-06-12T03:00:00 -06 place  ARRIVED  code RD  "RECEIVED"  [city "BOISE" region "ID" postal "83705" country "US" facility "BOISE"]
  2026-06-12T04:00:00 -07 place  ARRIVED  code RD  "RECEIVED"  [city "COEUR D ALENE" region "ID" postal "83814" country "US" facility "COEUR D ALENE"]
  2026-06-12T05:00:00 -05 place  ARRIVED  code RD  "RECEIVED"  [city "DALLAS" region "TX" postal "75201" country "US" facility "DALLAS"]
  2026-06-12T06:00:00 -06 place  ARRIVED  code RD  "RECEIVED"  [city "EL PASO" region "TX" postal "79925" country "US" facility "EL PASO"]
  2026-06-12T07:00:00 -04 place  ARRIVED  code RD  "RECEIVED"  [city "ORLANDO" region "FL" postal "32809" country "US" facility "ORLANDO"]
  2026-06-12T08:00:00 local  ARRIVED  code RD  "RECEIVED"  [city "SOMEWHERE" country "US" facility "SOMEWHERE"]
  estimate 2026-06-12 day
  service "Ground"
  weight 1361 g
  reference reference "ORDER 7731"
  shipped 2026-06-09
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
