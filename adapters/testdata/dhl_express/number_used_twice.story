# A waybill used again: two shipments, told apart by their time.
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
     "date": "2026-06-09",
     "time": "17:05:11",
     "GMTOffset": "+02:00",
     "typeCode": "PU",
     "description": "Shipment picked up",
     "serviceArea": [
      {
       "code": "BER",
       "description": "BERLIN-DE"
      }
     ]
    }
   ],
   "numberOfPieces": 1
  },
  {
   "shipmentTrackingNumber": "9356579890",
   "status": "Success",
   "shipmentTimestamp": "2025-01-10T09:00:00",
   "productCode": "P",
   "description": "SPARE PARTS",
   "shipperDetails": {
    "name": "",
    "postalAddress": {
     "cityName": "",
     "postalCode": "",
     "provinceCode": "",
     "countryCode": "GB"
    },
    "serviceArea": [
     {
      "code": "EMA",
      "description": "EAST MIDLANDS-GB"
     }
    ]
   },
   "receiverDetails": {
    "name": "",
    "postalAddress": {
     "cityName": "",
     "postalCode": "",
     "countryCode": "GB"
    },
    "serviceArea": [
     {
      "code": "LHR",
      "description": "LONDON HEATHROW-GB",
      "facilityCode": "LSB"
     }
    ]
   },
   "totalWeight": 2.4,
   "unitOfMeasurements": "imperial",
   "shipperReferences": [
    {
     "value": "PO-77120",
     "typeCode": "CU"
    }
   ],
   "events": [
    {
     "date": "2025-01-15",
     "time": "11:00:00",
     "GMTOffset": "+00:00",
     "typeCode": "OK",
     "description": "Delivered",
     "serviceArea": [
      {
       "code": "EMA",
       "description": "EAST MIDLANDS-GB"
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
  2026-06-09T17:05:11 +02 said  PICKED_UP  code PU  "Shipment picked up"  [city "BERLIN" country "DE" facility "BER"]
  service "P"
  weight 2400 g
  pieces 1
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "BERLIN" country "DE"]
  destination [city "LISBON" country "PT"]
report 9356579890 instance 2025-01-10T09:00:00 FOUND
  2025-01-15T11:00:00 +00 said  DELIVERED  code OK  "Delivered"  [city "EAST MIDLANDS" country "GB" facility "EMA"]
  service "P"
  weight 1089 g
  pieces 1
  reference cu "PO-77120"
  shipped 2025-01-10
  origin [city "EAST MIDLANDS" country "GB"]
  destination [city "LONDON HEATHROW" country "GB"]
