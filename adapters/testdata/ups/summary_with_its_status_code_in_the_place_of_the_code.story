# A summary without a type has its status code under another name: it means the same, whatever the language of its words.

=== ask
1Z7A21F40300011252

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011252",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011252",
      "deliveryDate": [
       {
        "type": "DEL",
        "date": "20260611"
       }
      ],
      "deliveryTime": {
       "type": "DEL",
       "startTime": "",
       "endTime": "142233"
      },
      "activity": [],
      "currentStatus": {
       "description": "Zugestellt",
       "code": "011"
      }
     }
    ]
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011252?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011252 FOUND
  2026-06-11T14:22:33 local  DELIVERED  code //011  "Zugestellt"
