# The texts "null" and "string" stand for nothing; one odd activity loses none of the others.

=== ask
1Z7A21F40300011118

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011118",
    "pickupDate": "null",
    "package": [
     {
      "trackingNumber": "string",
      "accessPointInformation": {
       "pickupByDate": "string"
      },
      "activity": [
       "null",
       {
        "status": "null",
        "date": "20260609"
       },
       {
        "location": {
         "address": {
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "X",
         "description": "",
         "code": "",
         "statusCode": ""
        },
        "date": "20260609",
        "time": "101500",
        "gmtDate": "20260609",
        "gmtOffset": "-05:00",
        "gmtTime": "15:15:00"
       },
       {
        "status": {
         "type": "I",
         "code": "DP"
        },
        "date": "null",
        "time": "null"
       },
       {
        "location": {
         "address": {
          "countryCode": "SG",
          "country": "SG"
         }
        },
        "status": {
         "type": "X",
         "description": "The package is at the clearing agency awaiting final release.",
         "code": "null",
         "statusCode": "092"
        },
        "date": "20260610",
        "time": "190838",
        "gmtDate": "20260610",
        "gmtOffset": "+08:00",
        "gmtTime": "11:08:38"
       }
      ],
      "alternateTrackingNumber": [
       {
        "number": "null",
        "type": "null"
       }
      ],
      "deliveryDate": [
       {
        "date": "null",
        "type": "null"
       }
      ],
      "deliveryTime": {
       "endTime": "string",
       "startTime": "string",
       "type": "string"
      },
      "deliveryInformation": {
       "location": "null",
       "receivedBy": "",
       "signature": {
        "image": "null"
       },
       "pod": {
        "content": "null"
       }
      },
      "packageAddress": [
       {
        "address": "null",
        "type": "null"
       }
      ],
      "packageCount": "2",
      "referenceNumber": [
       {
        "number": "null",
        "type": "null"
       }
      ],
      "weight": {
       "unitOfMeasurement": "string",
       "weight": "string"
      }
     }
    ],
    "userRelation": "MYCHOICE_HOME",
    "warnings": [
     {
      "code": "string",
      "message": "string"
     }
    ]
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011118?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011118 FOUND
  2026-06-09T10:15:00 -05 said  EXCEPTION  code X  [country "US"]
  2026-06-10T19:08:38 +08 said  CUSTOMS_PROCESSING  code X//092  "The package is at the clearing agency awaiting final release."  [country "SG"]
  pieces 2
warning EVENT an activity without status
warning TIME an activity without a date
