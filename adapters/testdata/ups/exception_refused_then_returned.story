# Refused, on its way back, delivered to the sender: RETURNED, never delivered. Facility scans on the way back stay scans.

=== ask
1Z7A21F40300011047

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011047",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011047",
      "activity": [
       {
        "location": {
         "address": {
          "city": "Madison",
          "stateProvince": "WI",
          "countryCode": "US",
          "country": "US"
         },
         "slic": "5379"
        },
        "status": {
         "type": "D",
         "description": "Returned to Sender",
         "code": "F4",
         "statusCode": "011"
        },
        "date": "20260615",
        "time": "072030",
        "gmtDate": "20260615",
        "gmtOffset": "-05:00",
        "gmtTime": "12:20:30"
       },
       {
        "location": {
         "address": {
          "city": "Madison",
          "stateProvince": "WI",
          "countryCode": "US",
          "country": "US"
         },
         "slic": "5379"
        },
        "status": {
         "type": "I",
         "description": "Returning to Sender: On Vehicle for Delivery",
         "code": "OT",
         "statusCode": "037"
        },
        "date": "20260615",
        "time": "061000",
        "gmtDate": "20260615",
        "gmtOffset": "-05:00",
        "gmtTime": "11:10:00"
       },
       {
        "location": {
         "address": {
          "city": "Madison",
          "stateProvince": "WI",
          "countryCode": "US",
          "country": "US"
         },
         "slic": "5379"
        },
        "status": {
         "type": "I",
         "description": "Arrived at Facility",
         "code": "AR",
         "statusCode": "036"
        },
        "date": "20260614",
        "time": "221000",
        "gmtDate": "20260615",
        "gmtOffset": "-05:00",
        "gmtTime": "03:10:00"
       },
       {
        "location": {
         "address": {
          "city": "Yonkers",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         },
         "slic": "1059"
        },
        "status": {
         "type": "X",
         "description": "The package is being returned to the sender.",
         "code": "DL",
         "statusCode": "035"
        },
        "date": "20260612",
        "time": "180500",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "22:05:00"
       },
       {
        "location": {
         "address": {
          "city": "Yonkers",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         },
         "slic": "1059"
        },
        "status": {
         "type": "X",
         "description": "The receiver refused the delivery. The package will be returned to the sender.",
         "code": "KR",
         "statusCode": "064"
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
         },
         "slic": "1059"
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
       }
      ],
      "packageCount": 1,
      "deliveryDate": [
       {
        "type": "DEL",
        "date": "20260615"
       }
      ],
      "deliveryTime": {
       "type": "DEL",
       "endTime": "072030"
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011047?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011047 FOUND
  2026-06-15T07:20:30 -05 said  RETURNED  code D/F4  "Returned to Sender"  [city "Madison" region "WI" country "US" facility "5379"]
  2026-06-15T06:10:00 -05 said  RETURN_OUT_FOR_DELIVERY  code I/OT  "Returning to Sender: On Vehicle for Delivery"  [city "Madison" region "WI" country "US" facility "5379"]
  2026-06-14T22:10:00 -05 said  RETURNING  code I/AR  "Arrived at Facility"  [city "Madison" region "WI" country "US" facility "5379"]
  2026-06-12T18:05:00 -04 said  RETURNING  code X/DL  "The package is being returned to the sender."  [city "Yonkers" region "NY" country "US" facility "1059"]
  2026-06-12T14:22:33 -04 said  REFUSED (RECIPIENT_REFUSED)  code X/KR  "The receiver refused the delivery. The package will be returned to the sender."  [city "Yonkers" region "NY" country "US" facility "1059"]
  2026-06-12T08:30:15 -04 said  OUT_FOR_DELIVERY  code I/OT  "Out For Delivery Today"  [city "Yonkers" region "NY" country "US" facility "1059"]
  pieces 1
  shipped 2026-06-08
