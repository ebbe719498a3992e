# The public web service numbers what is wrong with a login, and none of that is about the parcel, though it may not be found.
=== ask
05299900410058

=== reply 500
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><soap:Fault>
 <faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring>
 <detail><authenticationFault xmlns="http://dpd.com/common/service/types/Authentication/2.0"><errorCode>LOGIN_8</errorCode><errorMessage>The login is wrong.</errorMessage></authenticationFault></detail>
</soap:Fault></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: LOGIN_8 The login is wrong.

=== ask
05299900410058

=== reply 200
content-type: application/json

{"getTrackingDataResponse": null, "status": {"errorCode": "LOGIN_3", "errorMessage": "The user was not found."}}

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
fault UNAUTHORIZED: credentials refused: LOGIN_3 The user was not found.
