# Refused at the door: the parcel cannot go on by itself.
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
     "time": "10:20:00",
     "GMTOffset": "+01:00",
     "typeCode": "RD",
     "description": "Delivery of shipment refused",
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
  2026-06-09T17:05:11 +02 said  PICKED_UP  code PU  "Shipment picked up"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-09T20:41:00 +02 said  PROCESSED  code PL  "Processed at BERLIN-GERMANY"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-09T21:15:30 +02 said  DEPARTED  code DF  "Shipment has departed from a DHL facility BERLIN-GERMANY"  [city "BERLIN" country "DE" facility "BER"]
  2026-06-10T01:20:44 +02 said  ARRIVED  code AF  "Arrived at DHL Sort Facility LEIPZIG-GERMANY"  [city "LEIPZIG" country "DE" facility "LEJ"]
  2026-06-10T05:02:09 +02 said  DEPARTED  code DF  "Shipment has departed from a DHL facility LEIPZIG-GERMANY"  [city "LEIPZIG" country "DE" facility "LEJ"]
  2026-06-10T07:55:00 +01 said  ARRIVED  code AF  "Arrived at DHL Sort Facility LISBON-PORTUGAL"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T08:40:00 +01 said  OUT_FOR_DELIVERY  code WC  "Shipment is out with courier for delivery"  [city "LISBON" country "PT" facility "LIS"]
  2026-06-10T10:20:00 +01 said  REFUSED (RECIPIENT_REFUSED)  code RD  "Delivery of shipment refused"  [city "LISBON" country "PT" facility "LIS"]
  service "P"
  weight 2400 g
  pieces 1
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "BERLIN" country "DE"]
  destination [city "LISBON" country "PT"]
