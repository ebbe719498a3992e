# The twin names the field that it does not take.
=== ask
0529990041

=== reply 400
content-type: application/problem+json

{"errors":{"getTrackingData.parcelLabelNumber":["The field must have 14 digits."]},"title":"One or more validation errors occurred.","status":400,"traceId":"00-1f-01"}

=== told
request POST https://wsshipper.dpd.nl/soap/services/ParcelLifeCycleService/V2_0
  content-type: text/xml;charset=UTF-8
  accept: text/xml
  soapaction: http://dpd.com/common/service/types/ParcelLifeCycleService/2.0/getTrackingData
  body <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="http://dpd.com/common/service/types/Authentication/2.0" xmlns:ns1="http://dpd.com/common/service/types/ParcelLifeCycleService/2.0"><soapenv:Header><ns:authentication><delisId>KD12345</delisId><authToken>(secret)</authToken><messageLanguage>en_EN</messageLanguage></ns:authentication></soapenv:Header><soapenv:Body><ns1:getTrackingData><parcelLabelNumber>0529990041</parcelLabelNumber></ns1:getTrackingData></soapenv:Body></soapenv:Envelope>
report 0529990041 INVALID_NUMBER
