# A kept query, alone or behind its address, is read as an answer too.
=== ask
*

=== reply 200

pushid=335165&pnr=01485999660213&depot=0148&status=delivery_shop&statusdate=09062026144331

=== told
report 01485999660213 FOUND
  2026-06-09T14:43:31 +02 carrier  AVAILABLE_FOR_PICKUP  code ParcelShop  [facility "0148"]

=== ask
01485999660213

=== reply 200

GET /webhooks/dpd/secret?pushid=335165&pnr=01485999660213&depot=0148&status=delivery_shop&statusdate=09062026144331 HTTP/1.1

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>01485999660213</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 01485999660213 FOUND
  2026-06-09T14:43:31 +02 carrier  AVAILABLE_FOR_PICKUP  code ParcelShop  [facility "0148"]

=== ask
05299900410058

=== reply 200

pushid=335165&pnr=01485999660213&depot=0148&status=delivery_shop&statusdate=09062026144331

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>05299900410058</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
warning UNASKED_NUMBER pnr
