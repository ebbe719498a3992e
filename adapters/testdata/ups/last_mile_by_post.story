# Ground Saver: the last leg has a number of the post; found by it as well.

=== ask
9261290990166400012345

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "9261290990166400012345",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011154",
      "activity": [
       {
        "location": {
         "address": {
          "city": "Albany",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "I",
         "description": "Package in transit with the post office",
         "code": "YN",
         "statusCode": "039"
        },
        "date": "20260612",
        "time": "061500",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "10:15:00"
       },
       {
        "location": {
         "address": {
          "city": "Albany",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "I",
         "description": "Transferred to Local Post Office for Delivery",
         "code": "YM",
         "statusCode": "025"
        },
        "date": "20260611",
        "time": "221500",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "02:15:00"
       }
      ],
      "packageCount": 1,
      "alternateTrackingNumber": [
       {
        "type": "USPS_PIC",
        "number": "9261290990166400012345"
       }
      ]
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
request GET https://onlinetools.ups.com/api/track/v1/details/9261290990166400012345?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 9261290990166400012345 FOUND
  2026-06-12T06:15:00 -04 said  RECEIVED_BY_PARTNER  code I/YN  "Package in transit with the post office"  [city "Albany" region "NY" country "US"]
  2026-06-11T22:15:00 -04 said  HANDED_TO_PARTNER  code I/YM  "Transferred to Local Post Office for Delivery"  [city "Albany" region "NY" country "US"]
  pieces 1
  shipped 2026-06-08

=== ask
1Z7A21F40300011154

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011154",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011154",
      "activity": [
       {
        "location": {
         "address": {
          "city": "Albany",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "D",
         "description": "Delivered by Local Post Office",
         "code": "",
         "statusCode": "026"
        },
        "date": "20260613",
        "time": "111500",
        "gmtDate": "20260613",
        "gmtOffset": "-04:00",
        "gmtTime": "15:15:00"
       }
      ],
      "packageCount": 1,
      "alternateTrackingNumber": [
       {
        "type": "USPS_PIC",
        "number": "9261290990166400012345"
       },
       {
        "type": "Q",
        "number": "77-1"
       }
      ]
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011154?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011154 FOUND
  2026-06-13T11:15:00 -04 said  DELIVERED  code D//026  "Delivered by Local Post Office"  [city "Albany" region "NY" country "US"]
  pieces 1
  reference alternate_tracking_number "77-1"
  shipped 2026-06-08
  leg LAST_MILE usps/9261290990166400012345
