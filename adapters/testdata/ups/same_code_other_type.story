# DP is "manifest processed" with type M and a departure with type I.

=== ask
1Z7A21F40300011092

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011092",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011092",
      "activity": [
       {
        "location": {
         "address": {
          "city": "Madison",
          "stateProvince": "WI",
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "I",
         "description": "Departed from Facility",
         "code": "DP",
         "statusCode": ""
        },
        "date": "20260609",
        "time": "203000",
        "gmtDate": "20260610",
        "gmtOffset": "-05:00",
        "gmtTime": "01:30:00"
       },
       {
        "location": {
         "address": {
          "countryCode": "US",
          "country": "US"
         }
        },
        "status": {
         "type": "M",
         "description": "Order Processed: Ready for UPS ",
         "code": "DP",
         "statusCode": ""
        },
        "date": "20260608",
        "time": "203000",
        "gmtDate": "20260609",
        "gmtOffset": "-05:00",
        "gmtTime": "01:30:00"
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011092?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011092 FOUND
  2026-06-09T20:30:00 -05 said  DEPARTED  code I/DP  "Departed from Facility"  [city "Madison" region "WI" country "US"]
  2026-06-08T20:30:00 -05 said  DATA_RECEIVED  code M/DP  "Order Processed: Ready for UPS"  [country "US"]
  pieces 1
  shipped 2026-06-08
