# The same words about a number whose check digit is wrong.
=== ask
D10010555000019

=== reply 200
content-type: application/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<OnTracTrackingResult xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
 <Shipments/>
 <Note>Results Provided by OnTrac at 6/15/2026 5:00 AM</Note><Logo/><Error>Invalid Tracking Number</Error>
</OnTracTrackingResult>

=== told
request GET https://www.shipontrac.net/OnTracWebServices/OnTracServices.svc/V7/37004411/shipments?pw=(secret)&requestType=track&tn=D10010555000019
  accept: application/xml
report D10010555000019 INVALID_NUMBER
warning CARRIER Invalid Tracking Number
