# Three attempts, then an Access Point, collected: a parcel at an Access Point is not yet delivered.

=== ask
1Z7A21F40300011065

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011065",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011065",
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
         "description": "Package picked up by the customer.",
         "code": "2W",
         "statusCode": "011"
        },
        "date": "20260615",
        "time": "070000",
        "gmtDate": "20260615",
        "gmtOffset": "-04:00",
        "gmtTime": "11:00:00"
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
         "description": "Delivered to UPS Access Point",
         "code": "2Q",
         "statusCode": "161"
        },
        "date": "20260613",
        "time": "161500",
        "gmtDate": "20260613",
        "gmtOffset": "-04:00",
        "gmtTime": "20:15:00"
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
         "description": "The package will be delivered to a UPS Access Point.",
         "code": "2X",
         "statusCode": "057"
        },
        "date": "20260613",
        "time": "101500",
        "gmtDate": "20260613",
        "gmtOffset": "-04:00",
        "gmtTime": "14:15:00"
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
         "description": "The customer was not available when UPS made the final delivery attempt.",
         "code": "49",
         "statusCode": "024"
        },
        "date": "20260612",
        "time": "172000",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "21:20:00"
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
         "description": "The customer was not available when UPS made the second delivery attempt.",
         "code": "KX",
         "statusCode": "023"
        },
        "date": "20260611",
        "time": "172000",
        "gmtDate": "20260611",
        "gmtOffset": "-04:00",
        "gmtTime": "21:20:00"
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
         "description": "The business was closed at the time of the first delivery attempt.",
         "code": "55",
         "statusCode": "022"
        },
        "date": "20260610",
        "time": "172000",
        "gmtDate": "20260610",
        "gmtOffset": "-04:00",
        "gmtTime": "21:20:00"
       }
      ],
      "packageCount": 1,
      "accessPointInformation": {
       "pickupByDate": "20260620"
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011065?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011065 FOUND
  2026-06-15T07:00:00 -04 said  COLLECTED  code D/2W  "Package picked up by the customer."  [city "Yonkers" region "NY" country "US"]
  2026-06-13T16:15:00 -04 said  AVAILABLE_FOR_PICKUP  code D/2Q  "Delivered to UPS Access Point"  [city "Yonkers" region "NY" country "US"]
  2026-06-13T10:15:00 -04 said  HEADING_TO_PICKUP_POINT  code X/2X  "The package will be delivered to a UPS Access Point."  [city "Yonkers" region "NY" country "US"]
  2026-06-12T17:20:00 -04 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code X/49  "The customer was not available when UPS made the final delivery attempt."  [city "Yonkers" region "NY" country "US"]
  2026-06-11T17:20:00 -04 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code X/KX  "The customer was not available when UPS made the second delivery attempt."  [city "Yonkers" region "NY" country "US"]
  2026-06-10T17:20:00 -04 said  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code X/55  "The business was closed at the time of the first delivery attempt."  [city "Yonkers" region "NY" country "US"]
  pickup point collect by 2026-06-20
  pieces 1
  shipped 2026-06-08
