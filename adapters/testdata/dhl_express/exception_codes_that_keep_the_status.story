# Holds, clearance, misroutes and delays are problems; they leave the status.
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
     "time": "00:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "IC",
     "description": "Processed for clearance",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "01:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "UD",
     "description": "Clearance event",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "02:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "CD",
     "description": "Clearance event",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "03:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "HP",
     "description": "Held for payment",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "04:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "CR",
     "description": "Clearance processing complete",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "05:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "OH",
     "description": "Shipment on hold",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "06:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "MS",
     "description": "Shipment mis-sorted",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "07:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "MC",
     "description": "Miscode",
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
     "typeCode": "MD",
     "description": "Missed delivery cycle",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "09:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "TP",
     "description": "Forwarded to a third party",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "10:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "AD",
     "description": "Agreed delivery",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "11:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "CA",
     "description": "Closed on arrival",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "12:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "NH",
     "description": "Not home",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "13:00:00",
     "GMTOffset": "+01:00",
     "typeCode": "CC",
     "description": "Awaiting collection",
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
  2026-06-10T00:00:00 +01 said  CUSTOMS_PROCESSING  code IC  "Processed for clearance"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T01:00:00 +01 said  CUSTOMS_HELD (CUSTOMS_DELAY)  code UD  "Clearance event"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T02:00:00 +01 said  CUSTOMS_HELD (CUSTOMS_DELAY)  code CD  "Clearance event"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T03:00:00 +01 said  HELD (PAYMENT_REQUIRED)  code HP  "Held for payment"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T04:00:00 +01 said  CUSTOMS_CLEARED  code CR  "Clearance processing complete"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T05:00:00 +01 said  HELD  code OH  "Shipment on hold"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T06:00:00 +01 said  MISROUTED (CARRIER_SORTING)  code MS  "Shipment mis-sorted"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T07:00:00 +01 said  MISROUTED (CARRIER_SORTING)  code MC  "Miscode"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:00:00 +01 said  DELAYED (CARRIER_MISSED_CONNECTION)  code MD  "Missed delivery cycle"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T09:00:00 +01 said  HANDED_TO_PARTNER  code TP  "Forwarded to a third party"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T10:00:00 +01 said  DELIVERY_RESCHEDULED  code AD  "Agreed delivery"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T11:00:00 +01 said  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code CA  "Closed on arrival"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T12:00:00 +01 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code NH  "Not home"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T13:00:00 +01 said  AVAILABLE_FOR_PICKUP  code CC  "Awaiting collection"  [city "LISBON" country "PT" facility "LIS"]
  service "P"
  weight 2400 g
  pieces 1
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "BERLIN" country "DE"]
  destination [city "LISBON" country "PT"]
