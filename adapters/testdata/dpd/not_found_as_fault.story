# An unknown parcel comes as a fault with HTTP 500.
=== ask
05299900410058

=== reply 500
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
 <faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring>
 <detail><getTrackingDataFault xmlns="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><faults><faultCode>ERR_TRACKING</faultCode><message>Parcel not found.</message></faults></getTrackingDataFault></detail>
</soap:Fault></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 NOT_FOUND

=== ask
05299900410058

=== reply 500
content-type: application/json

{"getTrackingDataResponse":null,"status":{"type":"FaultCodeType","code":"ERR_TRACKING","message":"No data available for this parcel."}}

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 NOT_FOUND

=== ask
05299900410058

=== reply 500
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
 <faultcode>soap:Server</faultcode><faultstring>The shipment could not be found.</faultstring>
</soap:Fault></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 NOT_FOUND

=== ask
05299900410058

=== reply 500
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
 <faultcode>soap:Server</faultcode><faultstring>No shipment or parcel was found.</faultstring>
</soap:Fault></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 05299900410058 NOT_FOUND
