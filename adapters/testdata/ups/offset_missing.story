# Without offset the UTC twin gives it; without both the time stays local; a time without leading zero; a date alone.

=== ask
1Z7A21F40300011109

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011109",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011109",
      "activity": [
       {
        "location": {
         "address": {
          "city": "Denver",
          "stateProvince": "CO",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "I",
         "description": "Arrived at Facility",
         "code": "AR",
         "statusCode": "005"
        },
        "date": "20260611",
        "time": "91500",
        "gmtDate": "20260611",
        "gmtTime": "151500"
       },
       {
        "location": {
         "address": {
          "city": "Lenexa",
          "stateProvince": "KS",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "I",
         "description": "Departed from Facility",
         "code": "DP",
         "statusCode": "005"
        },
        "date": "20260610",
        "time": "231500"
       },
       {
        "location": {
         "address": {
          "city": "Lenexa",
          "stateProvince": "KS",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "I",
         "description": "Arrived at Facility",
         "code": "AR",
         "statusCode": "005"
        },
        "date": "",
        "time": "",
        "gmtDate": "20260610",
        "gmtTime": "74700"
       },
       {
        "status": {
         "type": "I",
         "code": "OR",
         "statusCode": "005",
         "description": "Origin Scan"
        },
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
         "type": "I",
         "description": "Pickup Scan",
         "code": "PU",
         "statusCode": "038"
        },
        "date": "20260609",
        "time": "250000",
        "gmtOffset": "five"
       }
      ],
      "packageCount": 1
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011109?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011109 FOUND
  2026-06-11T09:15:00 -06 said  ARRIVED  code I/AR  "Arrived at Facility"  [city "Denver" region "CO" country "US"]
  2026-06-10T23:15:00 local  DEPARTED  code I/DP  "Departed from Facility"  [city "Lenexa" region "KS" country "US"]
  2026-06-10T07:47:00 +00 said  ARRIVED  code I/AR  "Arrived at Facility"  [city "Lenexa" region "KS" country "US"]
  2026-06-09 day  ACCEPTED  code I/OR  "Origin Scan"
  2026-06-09 day  PICKED_UP  code I/PU  "Pickup Scan"  [country "US"]
  pieces 1
  shipped 2026-06-08
warning TIME time
warning TIME gmtOffset
