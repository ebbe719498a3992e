# Nothing under the barcode, or older, or somebody else's: 200 and an empty status.

=== ask
3STSTX700100001

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
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100001 NOT_FOUND
