# DHL Paket tells times without zone: they are Berlin's. Texts are the only code, the Z midnight of the estimate is a day.
=== ask
00340434700000000016 country=DE postal=24937

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "00340434700000000016",
   "service": "parcel-de",
   "origin": {
    "address": {
     "countryCode": "DE"
    }
   },
   "destination": {
    "address": {
     "countryCode": "DE",
     "postalCode": "24937",
     "addressLocality": "Flensburg"
    }
   },
   "status": {
    "timestamp": "2026-06-14T21:40:00",
    "location": {
     "address": {
      "addressLocality": "Hamburg, Germany"
     }
    },
    "statusCode": "transit",
    "status": "The shipment has been processed in the parcel center of origin",
    "description": "The shipment has been processed in the parcel center of origin"
   },
   "estimatedTimeOfDelivery": "2026-06-16T00:00:00Z",
   "details": {
    "product": {
     "productName": "DHL PAKET (parcel)"
    },
    "totalNumberOfPieces": 1,
    "pieceIds": [
     "340434700000000013"
    ],
    "weight": {
     "value": 1.25,
     "unitText": "kg"
    }
   },
   "events": [
    {
     "timestamp": "2026-06-14T21:40:00",
     "location": {
      "address": {
       "addressLocality": "Hamburg, Germany"
      }
     },
     "statusCode": "transit",
     "status": "The shipment has been processed in the parcel center of origin",
     "description": "The shipment has been processed in the parcel center of origin"
    },
    {
     "timestamp": "2026-06-14T15:05:00",
     "location": {
      "address": {
       "addressLocality": "Germany"
      }
     },
     "statusCode": "transit",
     "status": "The shipment has been posted by the sender at the retail outlet",
     "description": "The shipment has been posted by the sender at the retail outlet"
    },
    {
     "timestamp": "2026-06-13T10:12:00",
     "statusCode": "pre-transit",
     "status": "The instruction data for this shipment have been provided by the sender to DHL electronically",
     "description": "The instruction data for this shipment have been provided by the sender to DHL electronically"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&recipientPostalCode=24937&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434700000000016 instance parcel-de/00340434700000000016 FOUND
  2026-06-14T21:40:00 +02 carrier  PROCESSED  "The shipment has been processed in the parcel center of origin"  [city "Hamburg" country "DE"]
  2026-06-14T15:05:00 +02 carrier  DROPPED_OFF  "The shipment has been posted by the sender at the retail outlet"  [country "DE" text "Germany"]
  2026-06-13T10:12:00 +02 carrier  DATA_RECEIVED  "The instruction data for this shipment have been provided by the sender to DHL electronically"
  estimate 2026-06-16 day
  service "parcel-de: DHL PAKET (parcel)"
  weight 1250 g
  pieces 1
  origin [country "DE"]
  destination [city "Flensburg" postal "24937" country "DE"]
