# Every code of the specification.
=== ask
D10010555000010

=== reply 200
content-type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<OnTracTrackingResult xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
 <Shipments>
  <Shipment>
   <Events>
    <Event><Status>AI</Status><Description>DELIVERY DETAILS NEEDED</Description><EventTime>2026-05-28T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>AN</Status><Description>DELAYED, DELIVERY DATE UPDATED</Description><EventTime>2026-05-28T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>BW</Status><Description>WEATHER</Description><EventTime>2026-05-27T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>CA</Status><Description>ADDRESS UPDATED BY THE SENDER</Description><EventTime>2026-05-27T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>CL</Status><Description>DELIVERED</Description><EventTime>2026-05-26T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>CO</Status><Description>BUSINESS CLOSED</Description><EventTime>2026-05-26T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>CR</Status><Description>REFUSED OR RETURNED</Description><EventTime>2026-05-25T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>DC</Status><Description>DAMAGED</Description><EventTime>2026-05-25T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>DD</Status><Description>RECEIVED DAMAGED BUT DELIVERED</Description><EventTime>2026-05-24T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>DI</Status><Description>DELIVERY DATE UPDATED BY REQUEST</Description><EventTime>2026-05-24T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>DN</Status><Description>DELIVERED TO A NEIGHBOUR</Description><EventTime>2026-05-23T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>DR</Status><Description>DELIVERY IS NOT POSSIBLE</Description><EventTime>2026-05-23T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>DW</Status><Description>DELIVERED</Description><EventTime>2026-05-22T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>ER</Status><Description>A WRONG DELIVERY STATUS WAS ENTERED</Description><EventTime>2026-05-22T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>HO</Status><Description>ATTEMPTED, CLOSED FOR A HOLIDAY</Description><EventTime>2026-05-21T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>HP</Status><Description>HELD FOR PICKUP AT THE FACILITY</Description><EventTime>2026-05-21T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>HW</Status><Description>DELIVERY DETAILS NEEDED</Description><EventTime>2026-05-20T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>LC</Status><Description>CANNOT BE DELIVERED</Description><EventTime>2026-05-20T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>LM</Status><Description>DELAYED, DELIVERY DATE UPDATED</Description><EventTime>2026-05-19T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>LR</Status><Description>ROAD CLOSED</Description><EventTime>2026-05-19T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>LW</Status><Description>WEATHER</Description><EventTime>2026-05-18T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>MC</Status><Description>WRONG ZIP CODE CORRECTED</Description><EventTime>2026-05-18T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>MR</Status><Description>MISROUTED</Description><EventTime>2026-05-17T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>MS</Status><Description>MISROUTED</Description><EventTime>2026-05-17T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>NH</Status><Description>DELAYED, DELIVERY DATE UPDATED</Description><EventTime>2026-05-16T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>OD</Status><Description>OUT FOR DELIVERY</Description><EventTime>2026-05-16T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>OE</Status><Description>SHIPPING INFORMATION TRANSMITTED</Description><EventTime>2026-05-15T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>OK</Status><Description>DELIVERED</Description><EventTime>2026-05-15T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>OS</Status><Description>EN ROUTE</Description><EventTime>2026-05-14T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>PS</Status><Description>SCANNED AT THE DELIVERY FACILITY</Description><EventTime>2026-05-14T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>PU</Status><Description>PICKED UP</Description><EventTime>2026-05-13T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>RB</Status><Description>DELAYED, DELIVERY DATE UPDATED</Description><EventTime>2026-05-13T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>RD</Status><Description>RECEIVED AT A FACILITY</Description><EventTime>2026-05-12T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>RS</Status><Description>RETURNED</Description><EventTime>2026-05-12T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>SD</Status><Description>OUT FOR DELIVERY SOON</Description><EventTime>2026-05-11T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>UD</Status><Description>DAMAGED</Description><EventTime>2026-05-11T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>UG</Status><Description>GATE CODE NEEDED</Description><EventTime>2026-05-10T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>UM</Status><Description>RETURNED</Description><EventTime>2026-05-10T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>WA</Status><Description>WRONG ADDRESS</Description><EventTime>2026-05-09T12:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
    <Event><Status>XX</Status><Description>ORDER INFORMATION CREATED</Description><EventTime>2026-05-09T09:00:00</EventTime><Facility>Phoenix</Facility><City>PHOENIX</City><State>AZ</State><Zip>85034</Zip></Event>
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
  2026-05-28T12:00:00 -07 place  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code AI  "DELIVERY DETAILS NEEDED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-28T09:00:00 -07 place  DELAYED  code AN  "DELAYED, DELIVERY DATE UPDATED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-27T12:00:00 -07 place  DELAYED (WEATHER)  code BW  "WEATHER"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-27T09:00:00 -07 place  ADDRESS_CORRECTED  code CA  "ADDRESS UPDATED BY THE SENDER"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-26T12:00:00 -07 place  DELIVERED  code CL  "DELIVERED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-26T09:00:00 -07 place  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code CO  "BUSINESS CLOSED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-25T12:00:00 -07 place  REFUSED (RECIPIENT_REFUSED)  code CR  "REFUSED OR RETURNED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-25T09:00:00 -07 place  DAMAGED (CARRIER_DAMAGE)  code DC  "DAMAGED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-24T12:00:00 -07 place  DELIVERED (CARRIER_DAMAGE)  code DD  "RECEIVED DAMAGED BUT DELIVERED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-24T09:00:00 -07 place  DELIVERY_RESCHEDULED  code DI  "DELIVERY DATE UPDATED BY REQUEST"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-23T12:00:00 -07 place  DELIVERED_TO_NEIGHBOUR  code DN  "DELIVERED TO A NEIGHBOUR"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-23T09:00:00 -07 place  UNDELIVERABLE  code DR  "DELIVERY IS NOT POSSIBLE"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-22T12:00:00 -07 place  DELIVERED  code DW  "DELIVERED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-22T09:00:00 -07 place  IN_TRANSIT (CARRIER_ERROR)  code ER  "A WRONG DELIVERY STATUS WAS ENTERED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-21T12:00:00 -07 place  DELIVERY_ATTEMPTED (HOLIDAY)  code HO  "ATTEMPTED, CLOSED FOR A HOLIDAY"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-21T09:00:00 -07 place  AVAILABLE_FOR_PICKUP  code HP  "HELD FOR PICKUP AT THE FACILITY"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-20T12:00:00 -07 place  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code HW  "DELIVERY DETAILS NEEDED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-20T09:00:00 -07 place  UNDELIVERABLE  code LC  "CANNOT BE DELIVERED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-19T12:00:00 -07 place  DELAYED  code LM  "DELAYED, DELIVERY DATE UPDATED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-19T09:00:00 -07 place  DELAYED (TRAFFIC)  code LR  "ROAD CLOSED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-18T12:00:00 -07 place  DELAYED (WEATHER)  code LW  "WEATHER"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-18T09:00:00 -07 place  MISROUTED  code MC  "WRONG ZIP CODE CORRECTED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-17T12:00:00 -07 place  MISROUTED (CARRIER_SORTING)  code MR  "MISROUTED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-17T09:00:00 -07 place  MISROUTED (CARRIER_SORTING)  code MS  "MISROUTED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-16T12:00:00 -07 place  DELAYED  code NH  "DELAYED, DELIVERY DATE UPDATED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-16T09:00:00 -07 place  OUT_FOR_DELIVERY  code OD  "OUT FOR DELIVERY"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-15T12:00:00 -07 place  DATA_RECEIVED  code OE  "SHIPPING INFORMATION TRANSMITTED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-15T09:00:00 -07 place  DELIVERED  code OK  "DELIVERED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-14T12:00:00 -07 place  IN_TRANSIT  code OS  "EN ROUTE"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-14T09:00:00 -07 place  ARRIVED_AT_DELIVERY_FACILITY  code PS  "SCANNED AT THE DELIVERY FACILITY"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-13T12:00:00 -07 place  PICKED_UP  code PU  "PICKED UP"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-13T09:00:00 -07 place  DELAYED  code RB  "DELAYED, DELIVERY DATE UPDATED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-12T12:00:00 -07 place  ARRIVED  code RD  "RECEIVED AT A FACILITY"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-12T09:00:00 -07 place  RETURNING  code RS  "RETURNED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-11T12:00:00 -07 place  PREPARING_FOR_DELIVERY  code SD  "OUT FOR DELIVERY SOON"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-11T09:00:00 -07 place  DAMAGED (CARRIER_DAMAGE)  code UD  "DAMAGED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-10T12:00:00 -07 place  DELIVERY_ATTEMPTED (NO_ACCESS)  code UG  "GATE CODE NEEDED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-10T09:00:00 -07 place  RETURNING  code UM  "RETURNED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-09T12:00:00 -07 place  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code WA  "WRONG ADDRESS"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  2026-05-09T09:00:00 -07 place  DATA_RECEIVED  code XX  "ORDER INFORMATION CREATED"  [city "PHOENIX" region "AZ" postal "85034" country "US" facility "Phoenix"]
  estimate 2026-06-12 day
  service "Ground"
  weight 1361 g
  reference reference "ORDER 7731"
  shipped 2026-06-09
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
