# Left at the door without signature: a photo can be looked at.

=== ask
1Z7A21F40300011010

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011010",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011010",
      "activity": [
       {
        "location": {
         "address": {
          "city": "Reno",
          "stateProvince": "NV",
          "countryCode": "US",
          "country": "US"
         },
         "slic": "8951"
        },
        "status": {
         "type": "D",
         "description": "DELIVERED ",
         "code": "F4",
         "statusCode": "011"
        },
        "date": "20260612",
        "time": "163703",
        "gmtDate": "20260612",
        "gmtOffset": "-07:00",
        "gmtTime": "23:37:03"
       }
      ],
      "packageCount": 1,
      "deliveryInformation": {
       "location": "Front Door",
       "receivedBy": "",
       "deliveryPhoto": {
        "photo": "/9j/4AAQSkZJRg==",
        "photoCaptureInd": "Y",
        "photoDispositionCode": "V",
        "isNonPostalCodeCountry": false
       }
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011010?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011010 FOUND
  2026-06-12T16:37:03 -07 said  DELIVERED  code D/F4  "DELIVERED"  [city "Reno" region "NV" country "US" facility "8951"]
  delivery left at "Front Door" photo
  pieces 1
  shipped 2026-06-08
