# Across a border: half-hour offset, export and import scans, papers, duties, release.

=== ask
1Z7A21F40300011074

=== reply 200
content-type: application/json

{
 "trackResponse": {
  "shipment": [
   {
    "inquiryNumber": "1Z7A21F40300011074",
    "pickupDate": "20260608",
    "package": [
     {
      "trackingNumber": "1Z7A21F40300011074",
      "activity": [
       {
        "location": {
         "address": {
          "city": "Mumbai",
          "countryCode": "IN",
          "country": "IN"
         }
        },
        "status": {
         "type": "I",
         "description": "Import Scan",
         "code": "IP",
         "statusCode": "005"
        },
        "date": "20260611",
        "time": "094500",
        "gmtDate": "20260611",
        "gmtOffset": "+05:30",
        "gmtTime": "04:15:00"
       },
       {
        "location": {
         "address": {
          "city": "Mumbai",
          "countryCode": "IN",
          "country": "IN"
         }
        },
        "status": {
         "type": "X",
         "description": "Your package was released by the customs agency.",
         "statusCode": "014"
        },
        "date": "20260611",
        "time": "091500",
        "gmtDate": "20260611",
        "gmtOffset": "+05:30",
        "gmtTime": "03:45:00"
       },
       {
        "location": {
         "address": {
          "city": "Mumbai",
          "countryCode": "IN",
          "country": "IN"
         }
        },
        "status": {
         "type": "X",
         "description": "The import charges are due for this package.",
         "code": "7F",
         "statusCode": "030"
        },
        "date": "20260611",
        "time": "040000",
        "gmtDate": "20260610",
        "gmtOffset": "+05:30",
        "gmtTime": "22:30:00"
       },
       {
        "location": {
         "address": {
          "city": "Mumbai",
          "countryCode": "IN",
          "country": "IN"
         }
        },
        "status": {
         "type": "X",
         "description": "A commercial invoice is required for clearance.",
         "code": "R4",
         "statusCode": "058"
        },
        "date": "20260610",
        "time": "230000",
        "gmtDate": "20260610",
        "gmtOffset": "+05:30",
        "gmtTime": "17:30:00"
       },
       {
        "location": {
         "address": {
          "city": "Mumbai",
          "countryCode": "IN",
          "country": "IN"
         }
        },
        "status": {
         "type": "X",
         "description": "The package is at the clearing agency awaiting final release.",
         "statusCode": "092"
        },
        "date": "20260610",
        "time": "190838",
        "gmtDate": "20260610",
        "gmtOffset": "+05:30",
        "gmtTime": "13:38:38"
       },
       {
        "location": {
         "address": {
          "city": "Koeln",
          "countryCode": "DE",
          "country": "DE"
         }
        },
        "status": {
         "type": "I",
         "description": "Export Scan",
         "code": "EP",
         "statusCode": "005"
        },
        "date": "20260609",
        "time": "031000",
        "gmtDate": "20260609",
        "gmtOffset": "+02:00",
        "gmtTime": "01:10:00"
       }
      ],
      "packageCount": 1,
      "deliveryDate": [
       {
        "type": "SDD",
        "date": "20260612"
       },
       {
        "type": "RDD",
        "date": "20260616"
       }
      ],
      "deliveryTime": {
       "type": "EOD",
       "endTime": "190000"
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
request GET https://onlinetools.ups.com/api/track/v1/details/1Z7A21F40300011074?locale=en_US&returnSignature=true&returnMilestones=false&returnPOD=false
  transid: exchange1
  transactionsrc: waybill
  accept: application/json
  authorization: (secret)
report 1Z7A21F40300011074 FOUND
  2026-06-11T09:45:00 +05:30 said  ARRIVED_IN_COUNTRY  code I/IP  "Import Scan"  [city "Mumbai" country "IN"]
  2026-06-11T09:15:00 +05:30 said  CUSTOMS_CLEARED  code X//014  "Your package was released by the customs agency."  [city "Mumbai" country "IN"]
  2026-06-11T04:00:00 +05:30 said  CUSTOMS_PAYMENT_REQUIRED (CUSTOMS_DUTIES)  code X/7F  "The import charges are due for this package."  [city "Mumbai" country "IN"]
  2026-06-10T23:00:00 +05:30 said  CUSTOMS_DOCUMENTS_REQUIRED (CUSTOMS_DOCUMENTS)  code X/R4  "A commercial invoice is required for clearance."  [city "Mumbai" country "IN"]
  2026-06-10T19:08:38 +05:30 said  CUSTOMS_PROCESSING  code X//092  "The package is at the clearing agency awaiting final release."  [city "Mumbai" country "IN"]
  2026-06-09T03:10:00 +02 said  EXPORTED  code I/EP  "Export Scan"  [city "Koeln" country "DE"]
  estimate 2026-06-16T19:00:00 local
  pieces 1
  shipped 2026-06-08
