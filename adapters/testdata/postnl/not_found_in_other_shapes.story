# The short form, a status that is only empty, an empty shipment, the warning as an object.

=== ask
3STSTX700100001

=== reply 200
content-type: application/json

{
 "CurrentStatus": {},
 "Warnings": [
  {
   "Message": "No shipment found",
   "Code": "2"
  }
 ]
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100001 NOT_FOUND

=== ask
3STSTX700100001

=== reply 200
content-type: application/json

{
 "CompleteStatus": {}
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100001 NOT_FOUND

=== ask
3STSTX700100001

=== reply 200
content-type: application/json

{
 "CompleteStatus": {
  "Shipment": {}
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100001 NOT_FOUND

=== ask
3STSTX700100001

=== reply 200
content-type: application/json

{
 "Warnings": {
  "Warning": {
   "Message": "No shipment found",
   "Code": 2
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100001 NOT_FOUND

=== ask
*

=== reply 200
content-type: application/json

{
 "CompleteStatus": {},
 "Warnings": [
  {
   "Message": "No shipment found",
   "Code": "2"
  }
 ]
}

=== told
report (no number) NOT_FOUND
