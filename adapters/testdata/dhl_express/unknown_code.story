# A typeCode that is in no table, one without any, and codes in small letters.
=== ask detail
9356579890

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "shipmentTrackingNumber": "9356579890",
   "status": "Success",
   "shipmentTimestamp": "2026-06-09T15:30:00",
   "productCode": "P",
   "description": "SPARE PARTS",
   "shipperDetails": {
    "name": "",
    "postalAddress": {
     "cityName": "",
     "postalCode": "",
     "provinceCode": "",
     "countryCode": "DE"
    },
    "serviceArea": [
     {
      "code": "BER",
      "description": "BERLIN-DE"
     }
    ]
   },
   "receiverDetails": {
    "name": "",
    "postalAddress": {
     "cityName": "",
     "postalCode": "",
     "countryCode": "PT"
    },
    "serviceArea": [
     {
      "code": "LIS",
      "description": "LISBON-PT",
      "facilityCode": "LSB"
     }
    ]
   },
   "totalWeight": 2.4,
   "unitOfMeasurements": "metric",
   "shipperReferences": [
    {
     "value": "PO-77120",
     "typeCode": "CU"
    }
   ],
   "events": [
    {
     "date": "2026-06-10",
     "time": "09:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "ZQ",
     "description": "Something new has happened",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "09:05:00",
     "GMTOffset": "+01:00",
     "typeCode": "",
     "description": "A text alone",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "08:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "ar",
     "description": "Arrived at delivery facility",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    }
   ],
   "numberOfPieces": 1
  }
 ]
}

=== told
request GET https://express.api.dhl.com/mydhlapi/shipments/9356579890/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 9356579890 instance 2026-06-09T15:30:00 FOUND
  2026-06-10T09:00:00 +01 said  UNKNOWN  code ZQ  "Something new has happened"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T09:05:00 +01 said  UNKNOWN  "A text alone"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:00:00 +01 said  ARRIVED_AT_DELIVERY_FACILITY  code AR  "Arrived at delivery facility"  [city "LISBON" country "PT" facility "LIS"]
  service "P"
  weight 2400 g
  pieces 1
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "BERLIN" country "DE"]
  destination [city "LISBON" country "PT"]
warning UNMAPPED_CODE ZQ
warning UNMAPPED_CODE an event without typeCode
