# Or as an empty result with HTTP 200.
=== ask
05299900410058

=== reply 200
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><getTrackingDataResponse xmlns="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><trackingresult/></getTrackingDataResponse></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 NOT_FOUND

=== ask
05299900410058

=== reply 200
content-type: text/xml; charset=utf-8

<getTrackingDataResponse xmlns="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"/>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 NOT_FOUND

=== ask
05299900410058

=== reply 200
content-type: application/json

{"getTrackingDataResponse":{"trackingResult":null}}

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 NOT_FOUND

=== ask
05299900410058

=== reply 200
content-type: application/json

{"getTrackingDataResponse":{"trackingResult":{"statusInfo":[]}}}

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 NOT_FOUND
