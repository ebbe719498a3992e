# No information (yet): a warning in a 200, no package.

=== ask
1Z7A21F40300011181

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011181",
    "warnings": [
     {
      "code": "TW0001",
      "message": "Tracking Information Not Found"
     }
    ]
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011181?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011181 NOT_FOUND
