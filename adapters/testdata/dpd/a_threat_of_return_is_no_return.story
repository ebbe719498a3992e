# Long texts tell what may happen yet.
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
    <status>Depot</status>
    <label><content>At parcel delivery centre.</content><bold>true</bold><paragraph>false</paragraph></label>
    <description><content><content>The parcel is being returned to the sender.</content><bold>false</bold><paragraph>false</paragraph></content></description>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Mechelen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/11/2026 7:00:12 AM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>DeliveryFailure</status>
    <label><content>Not delivered</content><bold>true</bold><paragraph>false</paragraph></label>
    <description><content><content>If the next attempt fails, the parcel is returned to the sender.</content><bold>false</bold><paragraph>false</paragraph></content></description>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Mechelen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/11/2026 2:00:12 PM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>ParcelShop</status>
    <label><content>In the Pickup parcelshop</content><bold>true</bold><paragraph>false</paragraph></label>
    <description><content><content>After seven days it is returned to the sender.</content><bold>false</bold><paragraph>false</paragraph></content></description>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Mechelen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/11/2026 5:00:12 PM</content><bold>true</bold><paragraph>false</paragraph></date>
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
  2026-06-11T07:00:12 +02 carrier  RETURNING  code Depot  "At parcel delivery centre."  [city "Mechelen" country "BE"]
  2026-06-11T14:00:12 +02 carrier  DELIVERY_ATTEMPTED  code DeliveryFailure  "Not delivered"  [city "Mechelen" country "BE"]
  2026-06-11T17:00:12 +02 carrier  AVAILABLE_FOR_PICKUP  code ParcelShop  "In the Pickup parcelshop"  [city "Mechelen" country "BE"]
  service "DPD PARCELSHOP DELIVERY"
