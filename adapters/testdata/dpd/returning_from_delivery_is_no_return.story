# Back at the depot after an attempt: the parcel is still on its way to the recipient.
=== ask
05299900410058

=== reply 200
content-type: text/xml; charset=utf-8

<?xml version="1.0" encoding="utf-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>
<getTrackingDataResponse xmlns="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0">
 <trackingresult>
  <shipmentInfo>
    <serviceDescription><label><content>Your DPD service:</content><bold>false</bold><paragraph>false</paragraph></label><content><content>DPD PARCELSHOP DELIVERY</content><bold>false</bold><paragraph>false</paragraph></content></serviceDescription>
    <status>SHIPMENT</status>
    <statusHasBeenReached>false</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
  </shipmentInfo>
  <statusInfo>
    <status>Courier</status>
    <label><content>Parcel out for delivery</content><bold>true</bold><paragraph>false</paragraph></label>
    <description><content><content>The parcel has left the parcel delivery centre.</content><bold>false</bold><paragraph>false</paragraph></content></description>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Mechelen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/9/2026 8:03:31 AM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>DeliveryFailure</status>
    <label><content>Unfortunately we have not been able to deliver your parcel.</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Mechelen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/9/2026 2:10:05 PM</content><bold>true</bold><paragraph>false</paragraph></date>
    <errorItems><content><content>You were not at home.</content><bold>false</bold><paragraph>false</paragraph></content></errorItems>
  </statusInfo>
  <statusInfo>
    <status>ReturningFromDelivery</status>
    <label><content>The parcel is back at the depot.</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Mechelen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/9/2026 6:30:00 PM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
 </trackingresult>
</getTrackingDataResponse>
</soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 FOUND
  2026-06-09T08:03:31 +02 carrier  OUT_FOR_DELIVERY  code Courier  "Parcel out for delivery"  [city "Mechelen" country "BE"]
  2026-06-09T14:10:05 +02 carrier  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code DeliveryFailure  "Unfortunately we have not been able to deliver your parcel."  [city "Mechelen" country "BE"]
  2026-06-09T18:30:00 +02 carrier  DELIVERY_ATTEMPTED  code ReturningFromDelivery  "The parcel is back at the depot."  [city "Mechelen" country "BE"]
  service "DPD PARCELSHOP DELIVERY"
