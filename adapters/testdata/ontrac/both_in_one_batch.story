# OnTrac's numbers in one call, LaserShip's one by one after it.
=== ask
D10010555000010
1LS717700040011
1LS717700040012

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
 </Shipments>
 <Note>Results Provided by OnTrac at 6/15/2026 5:00 AM</Note><Logo/><Error/>
</OnTracTrackingResult>

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010
  accept: application/xml
report D10010555000010 FOUND
  2026-06-09T18:02:11 -07 place  PICKED_UP  code PU  "PICKED UP"  [city "COMMERCE" region "CA" postal "90040" country "US" facility "Commerce"]
  estimate 2026-06-12 day
  service "Ground"
  weight 1361 g
  reference reference "ORDER 7731"
  shipped 2026-06-09
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
follow-up "1LS717700040011,1LS717700040012"
  request GET http://www.lasership.com/track/1LS717700040011/json
    accept: application/json

=== follow-up reply 200
content-type: application/json

{
 "OrderNumber": "40070011",
 "ReceivedOn": "2026-06-08T04:05:31",
 "UTCReceivedOn": "2026-06-08T04:05:31",
 "EstimatedDeliveryDate": "2026-06-12",
 "Origin": {
  "City": "COLUMBUS",
  "State": "OH",
  "PostalCode": "43217",
  "Country": "US"
 },
 "Destination": {
  "City": "TEMPE",
  "State": "AZ",
  "PostalCode": "85281",
  "Country": "US"
 },
 "Pieces": [
  {
   "TrackingNumber": "1LS717700040011",
   "Weight": "5",
   "WeightUnit": "lbs"
  }
 ],
 "Events": [
  {
   "DateTime": "2026-06-11T05:10:00",
   "UTCDateTime": "2026-06-11T12:10:00",
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "Arrived",
   "EventLabel": "Arrived",
   "EventShortText": "Arrived",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": ""
  }
 ]
}

=== told
report 1LS717700040011 FOUND
  2026-06-11T05:10:00 -07 said  ARRIVED  code Arrived  "Arrived"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  estimate 2026-06-12 day
  weight 2268 g
  pieces 1
  origin [city "COLUMBUS" region "OH" postal "43217" country "US"]
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
follow-up "1LS717700040012"
  request GET http://www.lasership.com/track/1LS717700040012/json
    accept: application/json

=== follow-up reply 200
content-type: application/json

{
 "OrderNumber": "40070011",
 "ReceivedOn": "2026-06-08T04:05:31",
 "UTCReceivedOn": "2026-06-08T04:05:31",
 "EstimatedDeliveryDate": "2026-06-12",
 "Origin": {
  "City": "COLUMBUS",
  "State": "OH",
  "PostalCode": "43217",
  "Country": "US"
 },
 "Destination": {
  "City": "TEMPE",
  "State": "AZ",
  "PostalCode": "85281",
  "Country": "US"
 },
 "Pieces": [
  {
   "TrackingNumber": "1LS717700040012",
   "Weight": "5",
   "WeightUnit": "lbs"
  }
 ],
 "Events": [
  {
   "DateTime": "2026-06-11T08:10:00",
   "UTCDateTime": "2026-06-11T15:10:00",
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "OutForDelivery",
   "EventLabel": "Out for Delivery",
   "EventShortText": "Out for Delivery",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": ""
  }
 ]
}

=== told
report 1LS717700040012 FOUND
  2026-06-11T08:10:00 -07 said  OUT_FOR_DELIVERY  code OutForDelivery  "Out for Delivery"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  estimate 2026-06-12 day
  weight 2268 g
  pieces 1
  origin [city "COLUMBUS" region "OH" postal "43217" country "US"]
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
