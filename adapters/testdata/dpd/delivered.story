# Delivered in the afternoon: the clock has twelve hours, and noon is one of them.
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
    <status>PickedUp</status>
    <label><content>DPD has received your parcel.</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Oirschot (NL)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/8/2026 6:12:40 PM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>BetweenDepots</status>
    <label><content>The parcel is at the parcel dispatch centre.</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Utrecht (NL)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/8/2026 11:58:02 PM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>Depot</status>
    <label><content>At parcel delivery centre.</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Mechelen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/9/2026 5:41:17 AM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
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
    <status>Delivered</status>
    <label><content>Parcel delivered</content><bold>true</bold><paragraph>false</paragraph></label>
    <description><content><content>The parcel has been delivered to the receiver.</content><bold>false</bold><paragraph>false</paragraph></content></description>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>true</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Mechelen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/9/2026 12:43:31 PM</content><bold>true</bold><paragraph>false</paragraph></date>
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
  2026-06-08T18:12:40 +02 carrier  PICKED_UP  code PickedUp  "DPD has received your parcel."  [city "Oirschot" country "NL"]
  2026-06-08T23:58:02 +02 carrier  IN_TRANSIT  code BetweenDepots  "The parcel is at the parcel dispatch centre."  [city "Utrecht" country "NL"]
  2026-06-09T05:41:17 +02 carrier  ARRIVED  code Depot  "At parcel delivery centre."  [city "Mechelen" country "BE"]
  2026-06-09T08:03:31 +02 carrier  OUT_FOR_DELIVERY  code Courier  "Parcel out for delivery"  [city "Mechelen" country "BE"]
  2026-06-09T12:43:31 +02 carrier  DELIVERED  code Delivered  "Parcel delivered"  [city "Mechelen" country "BE"]
  service "DPD PARCELSHOP DELIVERY"
