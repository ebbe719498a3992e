# The two units name the same scan differently: it is one event under one code.
=== ask
01485999660213

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
    <location><content>Kitzingen (DE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/8/2026 6:12:40 PM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>Courier</status>
    <label><content>Parcel out for delivery</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Kitzingen (DE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/9/2026 8:03:31 AM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
  <statusInfo>
    <status>Delivered</status>
    <label><content>Parcel delivered</content><bold>true</bold><paragraph>false</paragraph></label>
    <statusHasBeenReached>true</statusHasBeenReached>
    <isCurrentStatus>false</isCurrentStatus>
    <showContactInfo>false</showContactInfo>
    <location><content>Kitzingen (DE)</content><bold>true</bold><paragraph>false</paragraph></location>
    <date><content>6/9/2026 2:43:31 PM</content><bold>true</bold><paragraph>false</paragraph></date>
  </statusInfo>
 </trackingresult>
</getTrackingDataResponse>
</soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>01485999660213</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 01485999660213 FOUND
  2026-06-08T18:12:40 +02 carrier  PICKED_UP  code PickedUp  "DPD has received your parcel."  [city "Kitzingen" country "DE"]
  2026-06-09T08:03:31 +02 carrier  OUT_FOR_DELIVERY  code Courier  "Parcel out for delivery"  [city "Kitzingen" country "DE"]
  2026-06-09T14:43:31 +02 carrier  DELIVERED  code Delivered  "Parcel delivered"  [city "Kitzingen" country "DE"]
  service "DPD PARCELSHOP DELIVERY"

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=pickup_driver&statusdate=08062026181240
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-08T18:12:40 +02 carrier  PICKED_UP  code PickedUp  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_carload&statusdate=09062026080331
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T08:03:31 +02 carrier  OUT_FOR_DELIVERY  code Courier  [facility "0148"]

=== push GET 0c5e7f1b93d84a26b1e6f0d2a7c49835?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_customer&statusdate=09062026144331
peer: 213.95.42.108

=== told
verified
acknowledged 200 application/xml <push><pushid>335165</pushid><status>OK</status></push>
report 01485999660213 FOUND
  2026-06-09T14:43:31 +02 carrier  DELIVERED  code Delivered  [facility "0148"]
