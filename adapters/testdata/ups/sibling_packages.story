# Asked for one of three packages: the others are told of, not reported, whatever their place in the list.

=== ask
1Z7A21F40300011136

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011136",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011127",
      "activity": [
       {
        "location": {
         "address": {
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "M",
         "description": "Shipper created a label, UPS has not received the package yet. ",
         "code": "MP",
         "statusCode": "003"
        },
        "date": "20260607",
        "time": "101500",
        "gmtDate": "20260607",
        "gmtOffset": "-05:00",
        "gmtTime": "15:15:00"
       }
      ],
      "packageCount": 3
     },
     {
      "trackingNumber": "1Z7A21F40300011136",
      "activity": [
       {
        "location": {
         "address": {
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "M",
         "description": "Shipper created a label, UPS has not received the package yet. ",
         "code": "MP",
         "statusCode": "003"
        },
        "date": "20260608",
        "time": "101500",
        "gmtDate": "20260608",
        "gmtOffset": "-05:00",
        "gmtTime": "15:15:00"
       }
      ],
      "packageCount": 3
     },
     {
      "trackingNumber": "1Z7A21F40300011145",
      "activity": [
       {
        "location": {
         "address": {
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "M",
         "description": "Shipper created a label, UPS has not received the package yet. ",
         "code": "MP",
         "statusCode": "003"
        },
        "date": "20260609",
        "time": "101500",
        "gmtDate": "20260609",
        "gmtOffset": "-05:00",
        "gmtTime": "15:15:00"
       }
      ],
      "packageCount": 3
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011136?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011136 FOUND
  2026-06-08T10:15:00 -05 said  LABEL_CREATED  code M/MP  "Shipper created a label, UPS has not received the package yet."  [country "US"]
  pieces 3
  shipped 2026-06-08
warning UNASKED_NUMBER a package of the same shipment, or another answer
