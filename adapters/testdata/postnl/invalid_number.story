# PostNL says that the barcode is none.

=== ask
QW00112233XX

=== reply 400
content-type: application/json

{
 "fault": {
  "faultstring": "Barcode is not valid",
  "detail": {
   "errorcode": "Validation Fault"
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/QW00112233XX?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report QW00112233XX INVALID_NUMBER
warning CARRIER PostNL does not take the number
