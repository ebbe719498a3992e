# X codes that come after delivery: a claim, a damage report, a contact; none undoes it.

=== ask
1Z7A21F40300011083

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011083",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011083",
      "activity": [
       {
        "location": {
         "address": {
          "city": "Yonkers",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "X",
         "description": "A claim was filed.",
         "code": "GQ",
         "statusCode": "127"
        },
        "date": "20260614",
        "time": "100000",
        "gmtDate": "20260614",
        "gmtOffset": "-04:00",
        "gmtTime": "14:00:00"
       },
       {
        "location": {
         "address": {
          "city": "Yonkers",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "X",
         "description": "The receiver reported damage after delivery.",
         "code": "HD",
         "statusCode": "013"
        },
        "date": "20260613",
        "time": "100000",
        "gmtDate": "20260613",
        "gmtOffset": "-04:00",
        "gmtTime": "14:00:00"
       },
       {
        "location": {
         "address": {
          "city": "Yonkers",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "X",
         "description": "We have contacted the receiver.",
         "code": "9C",
         "statusCode": "013"
        },
        "date": "20260613",
        "time": "090000",
        "gmtDate": "20260613",
        "gmtOffset": "-04:00",
        "gmtTime": "13:00:00"
       },
       {
        "location": {
         "address": {
          "city": "Yonkers",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "D",
         "description": "DELIVERED",
         "code": "F4",
         "statusCode": "011"
        },
        "date": "20260612",
        "time": "142233",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "18:22:33"
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011083?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011083 FOUND
  2026-06-14T10:00:00 -04 said  CLAIM  code X/GQ  "A claim was filed."  [city "Yonkers" region "NY" country "US"]
  2026-06-13T10:00:00 -04 said  DAMAGE_REPORTED  code X/HD  "The receiver reported damage after delivery."  [city "Yonkers" region "NY" country "US"]
  2026-06-13T09:00:00 -04 said  INFORMATION  code X/9C  "We have contacted the receiver."  [city "Yonkers" region "NY" country "US"]
  2026-06-12T14:22:33 -04 said  DELIVERED  code D/F4  "DELIVERED"  [city "Yonkers" region "NY" country "US"]
  pieces 1
  shipped 2026-06-08
