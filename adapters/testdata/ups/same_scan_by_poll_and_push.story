# The scans of a poll and of two pushes are the same events.

=== push POST track
content-type: application/json
user-agent: UPSPubSubTrackingService
x-api-key: waybill-for-ups
authorization: Bearer {bearer}

{
 "trackingNumber": "1Z7A21F40300011001",
 "localActivityDate": "20260612",
 "localActivityTime": "142233",
 "activityLocation": {
  "city": "YONKERS",
  "stateProvince": "NY",
  "postalCode": "10701",
  "country": "US"
 },
 "activityStatus": {
  "type": "D",
  "code": "FS",
  "description": "Delivered",
  "descriptionCode": "011"
 },
 "scheduledDeliveryDate": "20260612",
 "actualDeliveryDate": "20260612",
 "actualDeliveryTime": "142233",
 "gmtActivityDate": "20260612",
 "gmtActivityTime": "182233",
 "gmtOffset": "-04.00",
 "deliveryStartTime": "",
 "deliveryEndTime": "",
 "deliveryTimeDescription": "",
 "deliveryPhoto": "",
 "alternateTrackingNumber": "",
 "receivedBy": "OKONKWO"
}

=== told
verified
acknowledged 200
report 1Z7A21F40300011001 FOUND
  2026-06-12T14:22:33 -04 said  DELIVERED  code D/FS  "Delivered"  [city "YONKERS" region "NY" postal "10701" country "US"]
  estimate 2026-06-12 day
  delivery signed by "OKONKWO"

=== push POST track
content-type: application/json
user-agent: UPSPubSubTrackingService
x-api-key: waybill-for-ups
authorization: Bearer {bearer}

{
 "trackingNumber": "1Z7A21F40300011001",
 "localActivityDate": "20260612",
 "localActivityTime": "083015",
 "activityLocation": {
  "city": "YONKERS",
  "stateProvince": "NY",
  "postalCode": "10701",
  "country": "US"
 },
 "activityStatus": {
  "type": "I",
  "code": "OT",
  "description": "Out for Delivery",
  "descriptionCode": "021"
 },
 "scheduledDeliveryDate": "20260612",
 "actualDeliveryDate": "",
 "actualDeliveryTime": "",
 "gmtActivityDate": "20260612",
 "gmtActivityTime": "123015",
 "gmtOffset": "",
 "deliveryStartTime": "133000",
 "deliveryEndTime": "153000",
 "deliveryTimeDescription": "by 3:30 PM",
 "deliveryPhoto": "",
 "alternateTrackingNumber": "",
 "receivedBy": ""
}

=== told
verified
acknowledged 200
report 1Z7A21F40300011001 FOUND
  2026-06-12T08:30:15 -04 said  OUT_FOR_DELIVERY  code I/OT  "Out for Delivery"  [city "YONKERS" region "NY" postal "10701" country "US"]
  estimate 2026-06-12T13:30:00 local to 2026-06-12T15:30:00 local

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
          "city": "Yonkers",
          "stateProvince": "NY",
          "countryCode": "US",
          "country": "US"
         },
         "slic": "1059"
        },
        "status": {
         "type": "D",
         "description": "DELIVERED ",
         "code": "FS",
         "statusCode": "011",
         "simplifiedTextDescription": "Delivered"
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
         "statusCode": "021",
         "simplifiedTextDescription": "Out for Delivery"
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
         },
         "slic": "1059"
        },
        "status": {
         "type": "I",
         "description": "Loaded on Delivery Vehicle ",
         "code": "OD",
         "statusCode": "072",
         "simplifiedTextDescription": "Out for Delivery"
        },
        "date": "20260612",
        "time": "051140",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "09:11:40"
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
         "description": "Processing at UPS Facility",
         "code": "YP",
         "statusCode": "071",
         "simplifiedTextDescription": "Preparing for Delivery"
        },
        "date": "20260612",
        "time": "031405",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "07:14:05"
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
         "description": "Arrived at Facility",
         "code": "AR",
         "statusCode": "005"
        },
        "date": "20260612",
        "time": "014400",
        "gmtDate": "20260612",
        "gmtOffset": "-04:00",
        "gmtTime": "05:44:00"
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
      "packageCount": 2,
      "deliveryDate": [
       {
        "type": "DEL",
        "date": "20260612"
       }
      ],
      "deliveryTime": {
       "type": "DEL",
       "endTime": "142233",
       "startTime": ""
      },
      "currentStatus": {
       "type": "D",
       "code": "FS",
       "statusCode": "011",
       "description": "Delivered",
       "simplifiedTextDescription": "Delivered"
      },
      "deliveryInformation": {
       "location": "Reception",
       "receivedBy": "OKONKWO",
       "signature": {
        "image": "iVBORw0KGgoAAAANSUhEUg=="
       },
       "pod": {
        "content": ""
       },
       "deliveryPhoto": {
        "isNonPostalCodeCountry": false,
        "photo": "",
        "photoCaptureInd": "N",
        "photoDispositionCode": "N"
       }
      },
      "weight": {
       "unitOfMeasurement": "KGS",
       "weight": "1.45"
      },
      "service": {
       "code": "518",
       "levelCode": "011",
       "description": "UPS Ground"
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011001?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011001 FOUND
  2026-06-12T14:22:33 -04 said  DELIVERED  code D/FS  "DELIVERED"  [city "Yonkers" region "NY" country "US" facility "1059"]
  2026-06-12T08:30:15 -04 said  OUT_FOR_DELIVERY  code I/OT  "Out For Delivery Today"  [city "Yonkers" region "NY" country "US" facility "1059"]
  2026-06-12T05:11:40 -04 said  OUT_FOR_DELIVERY  code I/OD  "Loaded on Delivery Vehicle"  [city "Yonkers" region "NY" country "US" facility "1059"]
  2026-06-12T03:14:05 -04 said  PREPARING_FOR_DELIVERY  code I/YP  "Processing at UPS Facility"  [city "Yonkers" region "NY" country "US" facility "1059"]
  2026-06-12T01:44:00 -04 said  ARRIVED  code I/AR  "Arrived at Facility"  [city "Yonkers" region "NY" country "US" facility "1059"]
  2026-06-11T04:29:00 -05 said  DEPARTED  code I/DP  "Departed from Facility"  [city "Hodgkins" region "IL" country "US" facility "6045"]
  2026-06-10T23:17:00 -05 said  ARRIVED  code I/AR  "Arrived at Facility"  [city "Hodgkins" region "IL" country "US" facility "6045"]
  2026-06-10T18:30:00 -05 said  DEPARTED  code I/DP  "Departed from Facility"  [city "Madison" region "WI" country "US" facility "5379"]
  2026-06-10T18:02:10 -05 said  ACCEPTED  code I/OR  "Origin Scan"  [city "Madison" region "WI" country "US" facility "5379"]
  2026-06-10T16:19:00 -05 said  PICKED_UP  code I/PU  "Pickup Scan"  [city "Madison" region "WI" country "US" facility "5379"]
  2026-06-08T10:15:00 -05 said  LABEL_CREATED  code M/MP  "Shipper created a label, UPS has not received the package yet."  [country "US"]
  delivery signed by "OKONKWO" left at "Reception" signature
  service "UPS Ground"
  weight 1450 g
  pieces 2
  shipped 2026-06-08
