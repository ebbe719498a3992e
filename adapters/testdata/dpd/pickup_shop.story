# Waits in a Pickup shop, then fetched; storage and customs on other ways.
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
    <status>Customs</status>
    <label><content>In customs</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <date><content>6/7/2026 9:00:00 AM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>Warehouse</status>
    <label><content>In storage</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <date><content>6/7/2026 3:00:00 PM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>Consolidation</status>
    <label><content>Consolidated</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <date><content>6/8/2026 3:00:00 PM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>ParcelShop</status>
    <label><content>Delivered by driver to the Pickup parcelshop</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Antwerpen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/9/2026 3:15:20 PM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>Delivered</status>
    <label><content>Picked up from the Pickup parcelshop by the consignee</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Antwerpen (BE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/10/2026 5:20:11 PM</content><bold>true</bold><paragraph>false</paragraph></date>
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
  2026-06-07T09:00:00 +02 carrier  CUSTOMS_PROCESSING  code Customs  "In customs"
  2026-06-07T15:00:00 +02 carrier  HELD  code Warehouse  "In storage"
  2026-06-08T15:00:00 +02 carrier  PROCESSED  code Consolidation  "Consolidated"
  2026-06-09T15:15:20 +02 carrier  AVAILABLE_FOR_PICKUP  code ParcelShop  "Delivered by driver to the Pickup parcelshop"  [city "Antwerpen" country "BE"]
  2026-06-10T17:20:11 +02 carrier  COLLECTED  code Delivered  "Picked up from the Pickup parcelshop by the consignee"  [city "Antwerpen" country "BE"]
  service "DPD PARCELSHOP DELIVERY"
