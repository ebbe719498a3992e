# Fractions of one to three digits, the form of the note, a missing date of .NET.
=== ask
D10010555000010

=== reply 200
content-type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<OnTracTrackingResult xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
 <Shipments>
  <Shipment>
   <Events>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>6/12/2026 9:19 AM</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12T08:00:00.5</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>2026-06-12 07:00:00</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED</Description><EventTime>soon</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
    <Event><Status/><Description>RECEIVED AT FACILITY</Description><EventTime>2026-06-12T06:00:00</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
    <Event><Status/><Description/><EventTime>2026-06-12T05:00:00</EventTime><Facility>Commerce</Facility><City>COMMERCE</City><State>CA</State><Zip>90040</Zip></Event>
   </Events>
   <Tracking>D10010555000010</Tracking><Exp_Del_Date>0001-01-01T00:00:00</Exp_Del_Date><ShipDate>2026-06-09T00:00:00</ShipDate><Delivered>false</Delivered>
   <Name>EXAMPLE</Name><Contact/><Addr1>1 EXAMPLE ST</Addr1><Addr2/><Addr3/><City>TEMPE</City><State>AZ</State><Zip>85281</Zip>
   <Service>C </Service><POD/><Error/><Reference>ORDER 7731</Reference><Reference2/><Reference3/>
   <ServiceCharge>11.25</ServiceCharge><FuelCharge>1.71</FuelCharge><TotalChrg>12.96</TotalChrg><Residential>false</Residential><Weight>0</Weight>
   <Signature/><Vpod/>
  </Shipment>
 </Shipments>
 <Note>Results Provided by OnTrac at 6/15/2026 5:00 AM</Note><Logo/><Error/>
</OnTracTrackingResult>

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010
  accept: application/xml
report D10010555000010 FOUND
  2026-06-12T09:19:00 -07 place  ARRIVED  code RD  "RECEIVED"  [city "COMMERCE" region "CA" postal "90040" country "US" facility "Commerce"]
  2026-06-12T08:00:00 -07 place  ARRIVED  code RD  "RECEIVED"  [city "COMMERCE" region "CA" postal "90040" country "US" facility "Commerce"]
  2026-06-12T07:00:00 -07 place  ARRIVED  code RD  "RECEIVED"  [city "COMMERCE" region "CA" postal "90040" country "US" facility "Commerce"]
  2026-06-12T06:00:00 -07 place  ARRIVED  "RECEIVED AT FACILITY"  [city "COMMERCE" region "CA" postal "90040" country "US" facility "Commerce"]
  service "Ground"
  reference reference "ORDER 7731"
  shipped 2026-06-09
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
warning TIME RD: EventTime
warning UNMAPPED_CODE no code
warning EVENT an event has neither Status nor Description
