# The answer to requestType=details has no events.
=== ask
D10010555000010

=== reply 200
content-type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<OnTracUpdateResponse xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
 <Shipments>
  <Shipment><Tracking>D10010555000010</Tracking><Delivered>true</Delivered><TotalChrg>12.96</TotalChrg><Residential>false</Residential><Weight>4.5</Weight></Shipment>
 </Shipments>
 <Note>Results Provided by OnTrac at 6/15/2026 5:00 AM</Note><Logo/><Error/>
</OnTracUpdateResponse>

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000010
  accept: application/xml
report D10010555000010 FOUND
  weight 2041 g
warning SUMMARY Delivered
