# Where the month comes first the clock has twelve hours; the announced day is written in the same way.
=== ask
05299900410058

=== reply 200
content-type: text/xml; charset=utf-8

<getTrackingDataResponse xmlns="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><trackingresult>
 <shipmentInfo>
  <predictInformation><content><content>Delivery on 09/06/2026 between 14:10 and 15:10</content></content></predictInformation>
 </shipmentInfo>
 <statusInfo>
  <status>PickedUp</status>
  <label><content>Received</content></label>
  <statusHasBeenReached>true</statusHasBeenReached>
  <date><content>8/06/2026 18:12:05</content></date>
 </statusInfo>
 <statusInfo>
  <status>Depot</status>
  <label><content>At the depot</content></label>
  <statusHasBeenReached>true</statusHasBeenReached>
  <date><content>9/06/2026 5:41:17</content></date>
 </statusInfo>
</trackingresult></getTrackingDataResponse>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 FOUND
  2026-06-08T18:12:05 +02 carrier  PICKED_UP  code PickedUp  "Received"
  2026-06-09T05:41:17 +02 carrier  ARRIVED  code Depot  "At the depot"
  estimate 2026-06-09T14:10:00 +02 carrier minute to 2026-06-09T15:10:00 +02 carrier minute
