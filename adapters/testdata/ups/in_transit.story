# On its way: local times with their offsets, a window of the estimate, references, weight in pounds.

=== ask
1Z7A21F40300011001

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011001",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011001",
      "activity": [
       {
        "location": {
         "address": {
          "city": "Hodgkins",
          "stateProvince": "IL",
          "countryCode": "US",
          "country": "US"
         },
         "slic": "6045"
        },
        "status": {
         "type": "I",
         "description": "Departed from Facility",
         "code": "DP",
         "statusCode": "005"
        },
        "date": "20260611",
        "time": "042900",
        "gmtDate": "20260611",
        "gmtOffset": "-05:00",
        "gmtTime": "09:29:00"
       },
       {
        "location": {
         "address": {
          "city": "Hodgkins",
          "stateProvince": "IL",
          "countryCode": "US",
          "country": "US"
         },
         "slic": "6045"
        },
        "status": {
         "type": "I",
         "description": "Arrived at Facility",
         "code": "AR",
         "statusCode": "005"
        },
        "date": "20260610",
        "time": "231700",
        "gmtDate": "20260611",
        "gmtOffset": "-05:00",
        "gmtTime": "04:17:00"
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
         "description": "Departed from Facility",
         "code": "DP",
         "statusCode": "005"
        },
        "date": "20260610",
        "time": "183000",
        "gmtDate": "20260610",
        "gmtOffset": "-05:00",
        "gmtTime": "23:30:00"
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
         "description": "Origin Scan",
         "code": "OR",
         "statusCode": "005"
        },
        "date": "20260610",
        "time": "180210",
        "gmtDate": "20260610",
        "gmtOffset": "-05:00",
        "gmtTime": "23:02:10"
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
         "description": "Pickup Scan ",
         "code": "PU",
         "statusCode": "038"
        },
        "date": "20260610",
        "time": "161900",
        "gmtDate": "20260610",
        "gmtOffset": "-05:00",
        "gmtTime": "21:19:00"
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
         "description": "Shipper created a label, UPS has not received the package yet. ",
         "code": "MP",
         "statusCode": "003"
        },
        "date": "20260608",
        "time": "101500",
        "gmtDate": "20260608",
        "gmtOffset": "-05:00",
        "gmtTime": "15:15:00"
       }
      ],
      "packageCount": 1,
      "deliveryDate": [
       {
        "type": "SDD",
        "date": "20260612"
       }
      ],
      "deliveryTime": {
       "type": "EDW",
       "startTime": "140000",
       "endTime": "180000"
      },
      "currentStatus": {
       "type": "I",
       "code": "DP",
       "statusCode": "005",
       "description": "In Transit",
       "simplifiedTextDescription": "On the Way"
      },
      "packageAddress": [
       {
        "type": "ORIGIN",
        "address": {
         "city": "MADISON",
         "stateProvince": "WI",
         "countryCode": "US",
         "country": "US"
        }
       },
       {
        "type": "DESTINATION",
        "address": {
         "city": "YONKERS",
         "stateProvince": "NY",
         "countryCode": "US",
         "country": "US"
        }
       }
      ],
      "weight": {
       "unitOfMeasurement": "LBS",
       "weight": "2.00"
      },
      "service": {
       "code": "518",
       "levelCode": "011",
       "description": "UPS Ground"
      },
      "referenceNumber": [
       {
        "type": "SHIPMENT",
        "number": "SO-48113"
       },
       {
        "type": "PACKAGE",
        "number": "BOX 1/1"
       }
      ],
      "suppressionIndicators": [],
      "milestones": [],
      "isSmartPackage": false
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011001?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011001 FOUND
  2026-06-11T04:29:00 -05 said  DEPARTED  code I/DP  "Departed from Facility"  [city "Hodgkins" region "IL" country "US" facility "6045"]
  2026-06-10T23:17:00 -05 said  ARRIVED  code I/AR  "Arrived at Facility"  [city "Hodgkins" region "IL" country "US" facility "6045"]
  2026-06-10T18:30:00 -05 said  DEPARTED  code I/DP  "Departed from Facility"  [city "Madison" region "WI" country "US" facility "5379"]
  2026-06-10T18:02:10 -05 said  ACCEPTED  code I/OR  "Origin Scan"  [city "Madison" region "WI" country "US" facility "5379"]
  2026-06-10T16:19:00 -05 said  PICKED_UP  code I/PU  "Pickup Scan"  [city "Madison" region "WI" country "US" facility "5379"]
  2026-06-08T10:15:00 -05 said  LABEL_CREATED  code M/MP  "Shipper created a label, UPS has not received the package yet."  [country "US"]
  estimate 2026-06-12T14:00:00 local to 2026-06-12T18:00:00 local
  service "UPS Ground"
  weight 907 g
  pieces 1
  reference shipment "SO-48113"
  reference package "BOX 1/1"
  shipped 2026-06-08
  origin [city "MADISON" region "WI" country "US"]
  destination [city "YONKERS" region "NY" country "US"]
