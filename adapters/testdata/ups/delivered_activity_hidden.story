# The activity is suppressed: the delivered summary has a time of its own and is an event, with the code of the hidden one.

=== ask
1Z7A21F40300011029

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011029",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011029",
      "activity": [],
      "packageCount": 1,
      "suppressionIndicators": "DETAIL",
      "deliveryDate": [
       {
        "type": "DEL",
        "date": "20260611"
       }
      ],
      "deliveryTime": {
       "type": "DEL",
       "endTime": "101530"
      },
      "currentStatus": {
       "type": "D",
       "code": "F4",
       "statusCode": "011",
       "description": "Delivered"
      }
     }
    ],
    "userRelation": [
     "SHIPPER"
    ]
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011029?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011029 FOUND
  2026-06-11T10:15:30 local  DELIVERED  code D/F4  "Delivered"
  pieces 1
  shipped 2026-06-08
