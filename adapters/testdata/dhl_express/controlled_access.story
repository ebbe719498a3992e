# Hidden names and cities are asked for where DHL has granted it, of the test system.
=== account
base_url = "https://express.api.dhl.com/mydhlapi/test"
username = "waybillGmbHDE"
password = "Q!4invented7example"
api_version = "3.0.0"
controlled_access = true

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
     "cityName": "LISBOA",
     "postalCode": "1100-148",
     "countryCode": "PT"
    },
    "serviceArea": [
     {
      "code": "LIS",
      "description": "LISBON-PT"
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
request GET https://express.api.dhl.com/mydhlapi/test/shipments/9356579890/tracking?trackingView=all-checkpoints&levelOfDetail=all&requestGMTOffsetPerEvent=true&requestControlledAccessDataCodes=true
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.0.0
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
  destination [city "LISBOA" postal "1100-148" country "PT"]
