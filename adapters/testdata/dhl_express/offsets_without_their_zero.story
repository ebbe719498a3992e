# An offset of one digit is one: +9:00, +9, -5:00, -5.
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
   "events": [
    {
     "date": "2026-06-10",
     "time": "08:00:00",
     "GMTOffset": "+9:00",
     "typeCode": "PU",
     "description": "Shipment picked up",
     "serviceArea": [
      {
       "code": "TYO",
       "description": "TOKYO-JP"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "09:00:00",
     "GMTOffset": "+9",
     "typeCode": "PL",
     "description": "Processed",
     "serviceArea": [
      {
       "code": "TYO",
       "description": "TOKYO-JP"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "03:00:00",
     "GMTOffset": "-5:00",
     "typeCode": "DF",
     "description": "Departed",
     "serviceArea": [
      {
       "code": "TYO",
       "description": "TOKYO-JP"
      }
     ]
    },
    {
     "date": "2026-06-10",
     "time": "04:00",
     "GMTOffset": "-5",
     "typeCode": "AF",
     "description": "Arrived",
     "serviceArea": [
      {
       "code": "TYO",
       "description": "TOKYO-JP"
      }
     ]
    }
   ]
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
  2026-06-10T08:00:00 +09 said  PICKED_UP  code PU  "Shipment picked up"  [city "TOKYO" country "JP" facility "TYO"]
  2026-06-10T09:00:00 +09 said  PROCESSED  code PL  "Processed"  [city "TOKYO" country "JP" facility "TYO"]
  2026-06-10T03:00:00 -05 said  DEPARTED  code DF  "Departed"  [city "TOKYO" country "JP" facility "TYO"]
  2026-06-10T04:00:00 -05 said minute  ARRIVED  code AF  "Arrived"  [city "TOKYO" country "JP" facility "TYO"]
  service "P"
  shipped 2026-06-09
