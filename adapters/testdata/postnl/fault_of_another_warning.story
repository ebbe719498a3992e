# A warning that is not 'not found' says nothing of the parcel.

=== ask
3STSTX700100001

=== reply 200
content-type: application/json

{
 "CompleteStatus": {},
 "Warnings": [
  {
   "Message": "Something else",
   "Code": "5"
  }
 ]
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault MALFORMED: reply not understood: HTTP 200: 5: Something else
