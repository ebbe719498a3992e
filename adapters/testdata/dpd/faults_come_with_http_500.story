# A token that has ended or is wrong, an overload, and what nobody has documented; all by HTTP 500.
=== ask
05299900410058

=== reply 500
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
 <faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring>
 <detail><authenticationFault xmlns="http://dpd.com/common/service/types/Authentication/2.0"><faults xmlns=""><faultCode>ERR_DELICOM_TOKEN_EXPIRED</faultCode><message>The token is expired.</message></faults></authenticationFault></detail>
</soap:Fault></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: ERR_DELICOM_TOKEN_EXPIRED The token is expired.

=== ask
05299900410058

=== reply 500
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
 <faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring>
 <detail><authenticationFault xmlns="http://dpd.com/common/service/types/Authentication/2.0"><faults xmlns=""><faultCode>ERR_DELICOM_TOKEN_INCORRECT</faultCode><message>The token is incorrect.</message></faults></authenticationFault></detail>
</soap:Fault></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: ERR_DELICOM_TOKEN_INCORRECT The token is incorrect.

=== ask
05299900410058

=== reply 500
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
 <faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring>
 <detail><authenticationFault xmlns="http://dpd.com/common/service/types/Authentication/2.0"><faults xmlns=""><faultCode>ERR_LIMIT</faultCode><message>Too many requests.</message></faults></authenticationFault></detail>
</soap:Fault></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
fault THROTTLED: throttled: ERR_LIMIT Too many requests.

=== ask
05299900410058

=== reply 500
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
 <faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring>
 <detail><authenticationFault xmlns="http://dpd.com/common/service/types/Authentication/2.0"><faults xmlns=""><faultCode>ERR_DATABASE</faultCode><message>Internal error.</message></faults></authenticationFault></detail>
</soap:Fault></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
fault UNAVAILABLE: carrier unavailable (HTTP 500): ERR_DATABASE Internal error.

=== ask
05299900410058

=== reply 200
content-type: application/json

{"status":{"errorCode":"LOGIN_5","errorMessage":"The token is expired."}}

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: LOGIN_5 The token is expired.

=== ask
05299900410058

=== reply 500
content-type: application/json

{"errorCode":"LOGIN_6","errorMessage":"The token is wrong."}

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: LOGIN_6 The token is wrong.

=== ask
05299900410058

=== reply 200
content-type: application/json

{"getTrackingDataResponse":null,"status":{"type":"FaultCodeType","code":"ERR_DELICOM_TOKEN_EXPIRED","message":"The token is expired."}}

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: ERR_DELICOM_TOKEN_EXPIRED The token is expired.
