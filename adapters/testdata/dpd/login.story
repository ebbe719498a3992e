# The token's end is UTC, though SOAP does not say so; a second login of the day brings the same one.
=== login
=== reply 200
content-type: text/xml; charset=utf-8

<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><getAuthResponse xmlns="http://dpd.com/common/service/types/LoginService/2.1"><return xmlns="">
 <delisId>KD12345</delisId><customerUid>KD12345</customerUid><authToken>invented-token-of-the-day</authToken><depot>0522</depot><authTokenExpires>2026-06-16T08:37:02.635086</authTokenExpires>
</return></getAuthResponse></soap:Body></soap:Envelope>

=== told
request POST https://wsshipper.dpd.nl/soap/services/LoginService/V2_1
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/LoginService/2.1/getAuth
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/LoginService/2.1"><soapenv:Header></soapenv:Header><soapenv:Body><ns1:getAuth><delisId>KD12345</delisId><password>(secret)</password><messageLanguage>en_EN</messageLanguage></ns1:getAuth></soapenv:Body></soapenv:Envelope>
token of 25 characters until 2026-06-16T08:37:02Z

=== login
=== reply 200
content-type: application/json

{ "getAuthResponse": { "return": { "delisId": "KD12345", "customerUid": "KD12345", "authToken": "invented-token-of-the-day", "depot": "0522",
  "authTokenExpires": "2026-06-16T08:37:02.635086Z" } },
 "status": { "type": "OK", "code": "200", "message": "valid" } }

=== told
request POST https://wsshipper.dpd.nl/soap/services/LoginService/V2_1
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/LoginService/2.1/getAuth
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/LoginService/2.1"><soapenv:Header></soapenv:Header><soapenv:Body><ns1:getAuth><delisId>KD12345</delisId><password>(secret)</password><messageLanguage>en_EN</messageLanguage></ns1:getAuth></soapenv:Body></soapenv:Envelope>
token of 25 characters until 2026-06-16T08:37:02Z

=== login
=== reply 200
content-type: application/json

{ "getAuthResponse": { "return": { "authToken": "invented-token-of-the-day", "authTokenExpires": "tomorrow" } } }

=== told
request POST https://wsshipper.dpd.nl/soap/services/LoginService/V2_1
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/LoginService/2.1/getAuth
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/LoginService/2.1"><soapenv:Header></soapenv:Header><soapenv:Body><ns1:getAuth><delisId>KD12345</delisId><password>(secret)</password><messageLanguage>en_EN</messageLanguage></ns1:getAuth></soapenv:Body></soapenv:Envelope>
token of 25 characters until 2026-06-16T12:00:00Z
