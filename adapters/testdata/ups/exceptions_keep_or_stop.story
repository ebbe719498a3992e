# What stops the parcel is an exception; what only delays it is not.

=== ask
1Z7A21F40300011056

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011056",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011056",
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
         "description": "The package was sent to lost and found.",
         "code": "S9",
         "statusCode": "068"
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
         }
        },
        "status": {
         "type": "X",
         "description": "The package was damaged in transit.",
         "code": "45",
         "statusCode": "059"
        },
        "date": "20260612",
        "time": "170500",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "21:05:00"
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
         "description": "The address is incomplete. This may delay delivery.",
         "code": "AG",
         "statusCode": "050"
        },
        "date": "20260612",
        "time": "160500",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "20:05:00"
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
         "description": "Severe weather conditions have delayed delivery.",
         "code": "DJ",
         "statusCode": "052"
        },
        "date": "20260612",
        "time": "150500",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "19:05:00"
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
         "description": "The package was sorted to the wrong facility.",
         "code": "YI",
         "statusCode": "046"
        },
        "date": "20260612",
        "time": "140500",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "18:05:00"
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
         "description": "A mechanical failure has delayed delivery.",
         "statusCode": "013"
        },
        "date": "20260612",
        "time": "130500",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "17:05:00"
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
         "description": "Your package is being held.",
         "statusCode": "083"
        },
        "date": "20260612",
        "time": "120500",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "16:05:00"
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011056?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011056 FOUND
  2026-06-12T18:05:00 -04 said  LOST (CARRIER_LOSS)  code X/S9  "The package was sent to lost and found."  [city "Yonkers" region "NY" country "US"]
  2026-06-12T17:05:00 -04 said  DAMAGED (CARRIER_DAMAGE)  code X/45  "The package was damaged in transit."  [city "Yonkers" region "NY" country "US"]
  2026-06-12T16:05:00 -04 said  ADDRESS_UNUSABLE (ADDRESS_INCOMPLETE)  code X/AG  "The address is incomplete. This may delay delivery."  [city "Yonkers" region "NY" country "US"]
  2026-06-12T15:05:00 -04 said  DELAYED (WEATHER)  code X/DJ  "Severe weather conditions have delayed delivery."  [city "Yonkers" region "NY" country "US"]
  2026-06-12T14:05:00 -04 said  MISROUTED (CARRIER_SORTING)  code X/YI  "The package was sorted to the wrong facility."  [city "Yonkers" region "NY" country "US"]
  2026-06-12T13:05:00 -04 said  DELAYED (CARRIER_VEHICLE)  code X//013  "A mechanical failure has delayed delivery."  [city "Yonkers" region "NY" country "US"]
  2026-06-12T12:05:00 -04 said  HELD  code X//083  "Your package is being held."  [city "Yonkers" region "NY" country "US"]
  pieces 1
  shipped 2026-06-08
