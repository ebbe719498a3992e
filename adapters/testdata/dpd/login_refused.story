# Refused with HTTP 500 in both languages.
=== login
=== reply 500
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
 <faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring>
 <detail><authenticationFault xmlns="http://dpd.com/common/service/types/Authentication/2.0"><faults xmlns=""><faultCode>DELICOM_ERR_AUTHENTICATION</faultCode><message>Authentication failure, check delisId and password.</message></faults></authenticationFault></detail>
</soap:Fault></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/LoginService/V2_1
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/LoginService/2.1/getAuth
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/LoginService/2.1"><soapenv:Header></soapenv:Header><soapenv:Body><ns1:getAuth><delisId>KD12345</delisId><password>(secret)</password><messageLanguage>en_EN</messageLanguage></ns1:getAuth></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: DELICOM_ERR_AUTHENTICATION Authentication failure, check delisId and password.

=== login
=== reply 500
content-type: application/json

{"getAuthResponse":null,"status":{"type":"FaultCodeType","code":"DELICOM_ERR_AUTHENTICATION","message":"Authentication failure, check delisId and password."}}

=== told
request POST https://wsshipper.dpd.nl/soap/services/LoginService/V2_1
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/LoginService/2.1/getAuth
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/LoginService/2.1"><soapenv:Header></soapenv:Header><soapenv:Body><ns1:getAuth><delisId>KD12345</delisId><password>(secret)</password><messageLanguage>en_EN</messageLanguage></ns1:getAuth></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: DELICOM_ERR_AUTHENTICATION Authentication failure, check delisId and password.

=== login
=== reply 200
content-type: application/json

{"getAuthResponse":{"return":{}}}

=== told
request POST https://wsshipper.dpd.nl/soap/services/LoginService/V2_1
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/LoginService/2.1/getAuth
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/LoginService/2.1"><soapenv:Header></soapenv:Header><soapenv:Body><ns1:getAuth><delisId>KD12345</delisId><password>(secret)</password><messageLanguage>en_EN</messageLanguage></ns1:getAuth></soapenv:Body></soapenv:Envelope>
fault MALFORMED: reply not understood: no authToken
