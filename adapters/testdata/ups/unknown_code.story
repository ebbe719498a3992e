# Codes nobody knows: the type speaks, with a warning; without even that the kind is unknown. The others are untouched.

=== ask
1Z7A21F40300011163

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011163",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011163",
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
         "type": "D",
         "description": "Handed to the lighthouse keeper",
         "code": "Q?",
         "statusCode": ""
        },
        "date": "20260612",
        "time": "142233",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "18:22:33"
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
         "type": "NA",
         "description": "Beyond words",
         "code": "88",
         "statusCode": "163"
        },
        "date": "20260612",
        "time": "102233",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "14:22:33"
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
         "type": "I",
         "description": "Out For Delivery Today",
         "code": "OT",
         "statusCode": "021"
        },
        "date": "20260612",
        "time": "083015",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "12:30:15"
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
         "description": "Something quite new",
         "code": "Q4",
         "statusCode": "199"
        },
        "date": "20260611",
        "time": "102233",
        "gmtDate": "20260611",
        "gmtOffset": "-04:00",
        "gmtTime": "14:22:33"
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011163?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011163 FOUND
  2026-06-12T14:22:33 -04 said  DELIVERED  code D/Q?  "Handed to the lighthouse keeper"  [city "Yonkers" region "NY" country "US"]
  2026-06-12T10:22:33 -04 said  UNKNOWN  code NA/88  "Beyond words"  [city "Yonkers" region "NY" country "US"]
  2026-06-12T08:30:15 -04 said  OUT_FOR_DELIVERY  code I/OT  "Out For Delivery Today"  [city "Yonkers" region "NY" country "US"]
  2026-06-11T10:22:33 -04 said  EXCEPTION  code X/Q4  "Something quite new"  [city "Yonkers" region "NY" country "US"]
  pieces 1
  shipped 2026-06-08
warning UNMAPPED_CODE D/Q?
warning UNMAPPED_CODE NA/88 163
warning UNMAPPED_CODE X/Q4 199
