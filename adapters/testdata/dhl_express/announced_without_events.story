# No events means that DHL has the data alone; the time is the shipment's. Without a time nothing is said.
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
   "events": [],
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
  2026-06-09T15:30:00 +02 place  DATA_RECEIVED  "Shipment information received"
  service "P"
  weight 2400 g
  pieces 1
  reference cu "PO-77120"
  shipped 2026-06-09
  origin [city "BERLIN" country "DE"]
  destination [city "LISBON" country "PT"]

=== ask
9356579890

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "shipmentTrackingNumber": "9356579890",
   "status": "Success"
  }
 ]
}

=== told
request GET https://express.api.dhl.com/mydhlapi/tracking?shipmentTrackingNumber=9356579890&trackingView=all-checkpoints&levelOfDetail=shipment
  accept: application/json
  accept-language: eng
  authorization: (secret)
  x-version: 3.1.1
  message-reference: exchange-1
  message-reference-date: Mon, 15 Jun 2026 12:00:00 GMT
report 9356579890 FOUND
