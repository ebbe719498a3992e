# A lone shipment without its number is the one that was asked for.
=== ask detail
9356579890

=== reply 200
content-type: application/json

{
 "shipments": [
  {
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
