# The call for pieces has no offsets: its waybill is asked then, and tells of the piece.
=== ask detail
JD014600007391122002

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "shipmentTrackingNumber": "2449648740",
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
   "numberOfPieces": 2,
   "pieces": [
    {
     "number": 2,
     "typeCode": "MD",
     "shipmentTrackingNumber": "2449648740",
     "trackingNumber": "JD014600007391122002",
     "description": "PIECE",
     "weight": 5,
     "dimensionalWeight": 2.1,
     "actualWeight": 2.4,
     "dimensions": {
      "length": 15,
      "width": 15,
      "height": 40
     },
     "unitOfMeasurements": "metric",
     "shipperReferences": [],
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
      },
      {
       "date": "2026-06-10",
       "time": "08:41:10",
       "typeCode": "WC",
       "description": "Shipment is out with courier for delivery",
       "serviceArea": [
        {
         "code": "LIS",
         "description": "LISBON-PT"
        }
       ]
      }
     ]
    }
   ]
  }
 ]
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?pieceTrackingNumber=JD014600007391122002&trackingView=all-checkpoints&levelOfDetail=all
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report JD014600007391122002 instance 2026-06-09T15:30:00 FOUND
  2026-06-09T17:05:11 +02 place  PICKED_UP  code PU  "Shipment picked up"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-09T20:41:00 +02 place  PROCESSED  code PL  "Processed at BERLIN-GERMANY"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-09T21:15:30 +02 place  DEPARTED  code DF  "Shipment has departed from a DHL facility BERLIN-GERMANY"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-10T01:20:44 +02 place  ARRIVED  code AF  "Arrived at DHL Sort Facility LEIPZIG-GERMANY"  [city "LEIPZIG" country "DE" facility "LEJ"]
  2026-06-10T05:02:09 +02 place  DEPARTED  code DF  "Shipment has departed from a DHL facility LEIPZIG-GERMANY"  [city "LEIPZIG" country "DE" facility "LEJ"]
  2026-06-10T07:55:00 local  ARRIVED  code AF  "Arrived at DHL Sort Facility LISBON-PORTUGAL"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:41:10 local  OUT_FOR_DELIVERY  code WC  "Shipment is out with courier for delivery"  [city "LISBON" country "PT" facility "LIS"]
  service "P"
  weight 5000 g
  pieces 2
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "BERLIN" country "DE"]
  destination [city "LISBON" country "PT"]
  leg MASTER 2449648740
follow-up "waybill"
  request GET https://express.api.dhl.com/mydhlapi/shipments/2449648740/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true
    accept: application/json
    accept-language: eng
    authorization: (secret)
    x-version: 3.1.1
    message-reference: exchange-1
    message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT

=== follow-up reply 200
content-type: application/json

{
 "shipments": [
  {
   "shipmentTrackingNumber": "2449648740",
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
   "totalWeight": 7.4,
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
    },
    {
     "date": "2026-06-09",
     "time": "20:41:00",
     "GMTOffset": "+02:00",
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
     "GMTOffset": "+02:00",
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
     "GMTOffset": "+02:00",
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
     "GMTOffset": "+02:00",
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
     "GMTOffset": "+01:00",
     "typeCode": "AF",
     "description": "Arrived at DHL Sort Facility LISBON-PORTUGAL",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "08:40:00",
     "GMTOffset": "+01:00",
     "typeCode": "WC",
     "description": "Shipment is out with courier for delivery",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "11:42:00",
     "GMTOffset": "+01:00",
     "typeCode": "PD",
     "description": "Partial delivery",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ],
     "signedBy": "R. MUSTERMANN"
    }
   ],
   "numberOfPieces": 2,
   "pieces": [
    {
     "number": 1,
     "typeCode": "MD",
     "shipmentTrackingNumber": "2449648740",
     "trackingNumber": "JD014600007391122001",
     "description": "PIECE",
     "weight": 2.4,
     "dimensionalWeight": 2.1,
     "actualWeight": 2.4,
     "dimensions": {
      "length": 15,
      "width": 15,
      "height": 40
     },
     "unitOfMeasurements": "metric",
     "shipperReferences": [
      {
       "value": "BOX-1",
       "typeCode": "AAO"
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
      },
      {
       "date": "2026-06-09",
       "time": "20:41:00",
       "GMTOffset": "+02:00",
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
       "GMTOffset": "+02:00",
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
       "GMTOffset": "+02:00",
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
       "GMTOffset": "+02:00",
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
       "GMTOffset": "+01:00",
       "typeCode": "AF",
       "description": "Arrived at DHL Sort Facility LISBON-PORTUGAL",
       "serviceArea": [
        {
         "code": "LIS",
         "description": "LISBON-PT"
        }
       ]
      },
      {
       "date": "2026-06-10",
       "time": "08:40:00",
       "GMTOffset": "+01:00",
       "typeCode": "WC",
       "description": "Shipment is out with courier for delivery",
       "serviceArea": [
        {
         "code": "LIS",
         "description": "LISBON-PT"
        }
       ]
      },
      {
       "date": "2026-06-10",
       "time": "11:42:00",
       "GMTOffset": "+01:00",
       "typeCode": "OK",
       "description": "Delivered",
       "serviceArea": [
        {
         "code": "LIS",
         "description": "LISBON-PT"
        }
       ],
       "signedBy": "R. MUSTERMANN"
      }
     ]
    },
    {
     "number": 2,
     "typeCode": "MD",
     "shipmentTrackingNumber": "2449648740",
     "trackingNumber": "JD014600007391122002",
     "description": "PIECE",
     "weight": 5,
     "dimensionalWeight": 2.1,
     "actualWeight": 2.4,
     "dimensions": {
      "length": 15,
      "width": 15,
      "height": 40
     },
     "unitOfMeasurements": "metric",
     "shipperReferences": [],
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
      },
      {
       "date": "2026-06-09",
       "time": "20:41:00",
       "GMTOffset": "+02:00",
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
       "GMTOffset": "+02:00",
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
       "GMTOffset": "+02:00",
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
       "GMTOffset": "+02:00",
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
       "GMTOffset": "+01:00",
       "typeCode": "AF",
       "description": "Arrived at DHL Sort Facility LISBON-PORTUGAL",
       "serviceArea": [
        {
         "code": "LIS",
         "description": "LISBON-PT"
        }
       ]
      },
      {
       "date": "2026-06-10",
       "time": "08:41:10",
       "GMTOffset": "+01:00",
       "typeCode": "WC",
       "description": "Shipment is out with courier for delivery",
       "serviceArea": [
        {
         "code": "LIS",
         "description": "LISBON-PT"
        }
       ]
      }
     ]
    }
   ]
  }
 ]
}

=== told
report JD014600007391122002 instance 2026-06-09T15:30:00 FOUND
  2026-06-09T17:05:11 +02 said  PICKED_UP  code PU  "Shipment picked up"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-09T20:41:00 +02 said  PROCESSED  code PL  "Processed at BERLIN-GERMANY"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-09T21:15:30 +02 said  DEPARTED  code DF  "Shipment has departed from a DHL facility BERLIN-GERMANY"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-10T01:20:44 +02 said  ARRIVED  code AF  "Arrived at DHL Sort Facility LEIPZIG-GERMANY"  [city "LEIPZIG" country "DE" facility "LEJ"]
  2026-06-10T05:02:09 +02 said  DEPARTED  code DF  "Shipment has departed from a DHL facility LEIPZIG-GERMANY"  [city "LEIPZIG" country "DE" facility "LEJ"]
  2026-06-10T07:55:00 +01 said  ARRIVED  code AF  "Arrived at DHL Sort Facility LISBON-PORTUGAL"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:41:10 +01 said  OUT_FOR_DELIVERY  code WC  "Shipment is out with courier for delivery"  [city "LISBON" country "PT" facility "LIS"]
  service "P"
  weight 5000 g
  pieces 2
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "BERLIN" country "DE"]
  destination [city "LISBON" country "PT"]
  leg MASTER 2449648740
