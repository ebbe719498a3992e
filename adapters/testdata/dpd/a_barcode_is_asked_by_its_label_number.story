# Of a barcode only the 14 digits of the parcel are asked; a check sign is left out.
=== ask
008182709980000020033350276C

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
 </trackingresult>
</getTrackingDataResponse>
</soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>09980000020033</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 008182709980000020033350276C FOUND
  2026-06-08T18:12:40 +02 carrier  PICKED_UP  code PickedUp  "DPD has received your parcel."  [city "Oirschot" country "NL"]
  service "DPD PARCELSHOP DELIVERY"

=== ask
09980000020033F

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
 </trackingresult>
</getTrackingDataResponse>
</soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>09980000020033</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 09980000020033F FOUND
  2026-06-08T18:12:40 +02 carrier  PICKED_UP  code PickedUp  "DPD has received your parcel."  [city "Oirschot" country "NL"]
  service "DPD PARCELSHOP DELIVERY"
