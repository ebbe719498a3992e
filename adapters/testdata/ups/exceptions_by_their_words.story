# Exceptions of a code that nobody knows: UPS's sentence says what kind it is; each still warns.
=== ask
1Z7A21F40300011190

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011190",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011190",
      "activity": [
       {
        "date": "20260616",
        "time": "043100",
        "gmtOffset": "-05:00",
        "location": {
         "address": {
          "city": "OMAHA",
          "stateProvince": "NE",
          "countryCode": "US"
         }
        },
        "status": {
         "type": "X",
         "code": "Q0Q",
         "description": "Your package is being held for a future delivery date."
        }
       },
       {
        "date": "20260615",
        "time": "043100",
        "gmtOffset": "-05:00",
        "location": {
         "address": {
          "city": "OMAHA",
          "stateProvince": "NE",
          "countryCode": "US"
         }
        },
        "status": {
         "type": "X",
         "code": "Q0Q",
         "description": "This package is being held until payment is made."
        }
       },
       {
        "date": "20260614",
        "time": "043100",
        "gmtOffset": "-05:00",
        "location": {
         "address": {
          "city": "OMAHA",
          "stateProvince": "NE",
          "countryCode": "US"
         }
        },
        "status": {
         "type": "X",
         "code": "Q0Q",
         "description": "The package was missed at the UPS facility."
        }
       },
       {
        "date": "20260613",
        "time": "043100",
        "gmtOffset": "-05:00",
        "location": {
         "address": {
          "city": "OMAHA",
          "stateProvince": "NE",
          "countryCode": "US"
         }
        },
        "status": {
         "type": "X",
         "code": "Q0Q",
         "description": "The delivery address was changed at the request of the receiver."
        }
       },
       {
        "date": "20260612",
        "time": "043100",
        "gmtOffset": "-05:00",
        "location": {
         "address": {
          "city": "OMAHA",
          "stateProvince": "NE",
          "countryCode": "US"
         }
        },
        "status": {
         "type": "X",
         "code": "Q0Q",
         "description": "All merchandise is missing. The empty carton was discarded."
        }
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011190?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011190 FOUND
  2026-06-16T04:31:00 -05 said  HELD  code X/Q0Q  "Your package is being held for a future delivery date."  [city "OMAHA" region "NE" country "US"]
  2026-06-15T04:31:00 -05 said  HELD (PAYMENT_REQUIRED)  code X/Q0Q  "This package is being held until payment is made."  [city "OMAHA" region "NE" country "US"]
  2026-06-14T04:31:00 -05 said  DELAYED (CARRIER_DELAY)  code X/Q0Q  "The package was missed at the UPS facility."  [city "OMAHA" region "NE" country "US"]
  2026-06-13T04:31:00 -05 said  DELIVERY_CHANGED  code X/Q0Q  "The delivery address was changed at the request of the receiver."  [city "OMAHA" region "NE" country "US"]
  2026-06-12T04:31:00 -05 said  LOST (CARRIER_LOSS)  code X/Q0Q  "All merchandise is missing. The empty carton was discarded."  [city "OMAHA" region "NE" country "US"]
warning UNMAPPED_CODE X/Q0Q
warning UNMAPPED_CODE X/Q0Q
warning UNMAPPED_CODE X/Q0Q
warning UNMAPPED_CODE X/Q0Q
warning UNMAPPED_CODE X/Q0Q
