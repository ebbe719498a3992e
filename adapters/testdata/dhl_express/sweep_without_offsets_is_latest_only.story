# The call for many gives no offsets: zones that the place decides are inferred, the others stay unknown, and detail is wanted.
=== ask
9356579890
5584773180
2449648740

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
     "typeCode": "PU",
     "description": "Shipment picked up",
     "serviceArea": [
      {
       "code": "BER",
       "description": "BERLIN-DE"
      }
     ]
    },
    {
     "date": "2026-06-09",
     "time": "20:41:00",
     "typeCode": "PL",
     "description": "Processed at BERLIN-GERMANY",
     "serviceArea": [
      {
       "code": "BER",
       "description": "BERLIN-DE"
      }
     ]
    },
    {
     "date": "2026-06-09",
     "time": "21:15:30",
     "typeCode": "DF",
     "description": "Shipment has departed from a DHL facility BERLIN-GERMANY",
     "serviceArea": [
      {
       "code": "BER",
       "description": "BERLIN-DE"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "01:20:44",
     "typeCode": "AF",
     "description": "Arrived at DHL Sort Facility  LEIPZIG-GERMANY",
     "serviceArea": [
      {
       "code": "LEJ",
       "description": "LEIPZIG-DE"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "05:02:09",
     "typeCode": "DF",
     "description": "Shipment has departed from a DHL facility LEIPZIG-GERMANY",
     "serviceArea": [
      {
       "code": "LEJ",
       "description": "LEIPZIG-DE"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "07:55:00",
     "typeCode": "AF",
     "description": "Arrived at DHL Sort Facility LISBON-PORTUGAL",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    }
   ],
   "numberOfPieces": 1
  },
  {
   "shipmentTrackingNumber": "5584773180",
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
     "countryCode": "AU"
    },
    "serviceArea": [
     {
      "code": "SYD",
      "description": "SYDNEY-AU"
     }
    ]
   },
   "receiverDetails": {
    "name": "",
    "postalAddress": {
     "cityName": "",
     "postalCode": "",
     "countryCode": "NZ"
    },
    "serviceArea": [
     {
      "code": "AKL",
      "description": "AUCKLAND-NZ",
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
     "date": "2026-06-08",
     "time": "21:28:58",
     "typeCode": "DF",
     "description": "Shipment has departed from a DHL facility- SYDNEY-AU",
     "serviceArea": [
      {
       "code": "SYD",
       "description": "SYDNEY-AU"
      }
     ]
    },
    {
     "date": "2026-06-08",
     "time": "21:49:12",
     "typeCode": "RR",
     "description": "Customs clearance status updated.",
     "serviceArea": [
      {
       "code": "AKL",
       "description": "AUCKLAND-NZ"
      }
     ]
    }
   ],
   "numberOfPieces": 1
  }
 ]
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=9356579890&shipmentTrackingNumber=5584773180&shipmentTrackingNumber=2449648740&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 9356579890 instance 2026-06-09T15:30:00 FOUND latest only
  2026-06-09T17:05:11 +02 place  PICKED_UP  code PU  "Shipment picked up"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-09T20:41:00 +02 place  PROCESSED  code PL  "Processed at BERLIN-GERMANY"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-09T21:15:30 +02 place  DEPARTED  code DF  "Shipment has departed from a DHL facility BERLIN-GERMANY"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-10T01:20:44 +02 place  ARRIVED  code AF  "Arrived at DHL Sort Facility LEIPZIG-GERMANY"  [city "LEIPZIG" country "DE" facility "LEJ"]
  2026-06-10T05:02:09 +02 place  DEPARTED  code DF  "Shipment has departed from a DHL facility LEIPZIG-GERMANY"  [city "LEIPZIG" country "DE" facility "LEJ"]
  2026-06-10T07:55:00 local  ARRIVED  code AF  "Arrived at DHL Sort Facility LISBON-PORTUGAL"  [city "LISBON" country "PT" facility "LIS"]
  service "P"
  weight 2400 g
  pieces 1
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "BERLIN" country "DE"]
  destination [city "LISBON" country "PT"]
report 5584773180 instance 2026-06-09T15:30:00 FOUND latest only
  2026-06-08T21:28:58 local  DEPARTED  code DF  "Shipment has departed from a DHL facility- SYDNEY-AU"  [city "SYDNEY" country "AU" facility "SYD"]
  2026-06-08T21:49:12 local  INFORMATION  code RR  "Customs clearance status updated."  [city "AUCKLAND" country "NZ" facility "AKL"]
  service "P"
  weight 2400 g
  pieces 1
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "SYDNEY" country "AU"]
  destination [city "AUCKLAND" country "NZ"]
report 2449648740 NOT_FOUND
