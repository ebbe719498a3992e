# Offsets without colon, as GMT or Z, or unreadable; times to the minute, with fractions, unreadable, missing, or in the date's field.
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
     "time": "08:00:00",
     "GMTOffset": "+0100",
     "typeCode": "PU",
     "description": "1",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "08:01:00",
     "GMTOffset": "GMT+01:00",
     "typeCode": "PL",
     "description": "2",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "08:02:00",
     "GMTOffset": "Z",
     "typeCode": "DF",
     "description": "3",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "08:03:00",
     "GMTOffset": "soon",
     "typeCode": "AF",
     "description": "4",
     "serviceArea": [
      {
       "code": "SYD",
       "description": "SYDNEY-AU"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "08:04",
     "GMTOffset": "+01:00",
     "typeCode": "AF",
     "description": "5",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "08:05:06.789",
     "GMTOffset": "+01:00",
     "typeCode": "AF",
     "description": "6",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "morning",
     "GMTOffset": "+01:00",
     "typeCode": "AF",
     "description": "7",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": null,
     "GMTOffset": "+01:00",
     "typeCode": "AF",
     "description": "8",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10T08:08:00",
     "time": null,
     "typeCode": "AF",
     "description": "9",
     "serviceArea": [
      {
       "code": "CVG",
       "description": "CINCINNATI HUB, OH-US"
      }
     ]
    },
    {
     "date": "2026-06-10T08:08:00-04:00",
     "time": null,
     "typeCode": "AF",
     "description": "10",
     "serviceArea": [
      {
       "code": "NYC",
       "description": "NEW YORK CITY GATEWAY-USA"
      }
     ]
    },
    {
     "date": "10 June",
     "time": "08:00",
     "typeCode": "AF",
     "description": "11",
     "serviceArea": [
      {
       "code": "LIS",
       "description": "LISBON-PT"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "08:09:00",
     "typeCode": "AF",
     "description": "12",
     "serviceArea": []
    }
   ],
   "numberOfPieces": 1,
   "estimatedDeliveryDate": "2026-06-12"
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
  2026-06-10T08:00:00 +01 said  PICKED_UP  code PU  "1"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:01:00 +01 said  PROCESSED  code PL  "2"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:02:00 +00 said  DEPARTED  code DF  "3"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:03:00 local  ARRIVED  code AF  "4"  [city "SYDNEY" country "AU" facility "SYD"]
  2026-06-10T08:04:00 +01 said minute  ARRIVED  code AF  "5"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:05:06 +01 said  ARRIVED  code AF  "6"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10 day  ARRIVED  code AF  "7"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10 day  ARRIVED  code AF  "8"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:08:00 -04 place  ARRIVED  code AF  "9"  [city "CINCINNATI HUB" region "OH" country "US" facility "CVG"]
  2026-06-10T08:08:00 -04 said  ARRIVED  code AF  "10"  [city "NEW YORK CITY GATEWAY" country "US" facility "NYC"]
  2026-06-10T08:09:00 local  ARRIVED  code AF  "12"
  estimate 2026-06-12 day
  service "P"
  weight 2400 g
  pieces 1
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "BERLIN" country "DE"]
  destination [city "LISBON" country "PT"]
warning FIELD GMTOffset
warning FIELD GMTOffset
warning TIME an event's time of day
warning TIME an event without a readable date
