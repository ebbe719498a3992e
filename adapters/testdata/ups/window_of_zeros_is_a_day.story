# A window that ends when its day begins ends nowhere: the zeros are an empty field, and the day is what is known.
=== ask
1Z7A21F40300011190

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011190",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011190",
      "deliveryDate": [
       {
        "type": "SDD",
        "date": "20260618"
       }
      ],
      "deliveryTime": {
       "type": "EOD",
       "startTime": "000000",
       "endTime": "000000"
      },
      "activity": [
       {
        "date": "20260616",
        "time": "043100",
        "gmtDate": "20260616",
        "gmtTime": "09:31:00",
        "gmtOffset": "-05:00",
        "location": {
         "address": {
          "city": "OMAHA",
          "stateProvince": "NE",
          "countryCode": "US"
         }
        },
        "status": {
         "type": "I",
         "code": "AR",
         "statusCode": "005",
         "description": "Arrived at Facility"
        }
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011190 FOUND
  2026-06-16T04:31:00 -05 said  ARRIVED  code I/AR  "Arrived at Facility"  [city "OMAHA" region "NE" country "US"]
  estimate 2026-06-18 day

=== ask
1Z7A21F40300011190

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011190",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011190",
      "deliveryDate": [
       {
        "type": "SDD",
        "date": "20260618"
       }
      ],
      "deliveryTime": {
       "type": "EDW",
       "startTime": "093000",
       "endTime": "000000"
      },
      "activity": [
       {
        "date": "20260616",
        "time": "043100",
        "gmtDate": "20260616",
        "gmtTime": "09:31:00",
        "gmtOffset": "-05:00",
        "location": {
         "address": {
          "city": "OMAHA",
          "stateProvince": "NE",
          "countryCode": "US"
         }
        },
        "status": {
         "type": "I",
         "code": "AR",
         "statusCode": "005",
         "description": "Arrived at Facility"
        }
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011190 FOUND
  2026-06-16T04:31:00 -05 said  ARRIVED  code I/AR  "Arrived at Facility"  [city "OMAHA" region "NE" country "US"]
  estimate 2026-06-18T09:30:00 local to 2026-06-18 day
