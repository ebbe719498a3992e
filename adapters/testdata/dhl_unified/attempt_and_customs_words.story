# The key words of the page, in its order; what will be delivered has not been.
=== ask
6609913052 service=express

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "6609913052",
   "service": "express",
   "status": {
    "timestamp": "2026-06-12T18:00:00",
    "location": {
     "address": {
      "countryCode": "FR",
      "addressLocality": "PARIS - FRANCE"
     }
    },
    "statusCode": "transit",
    "description": "The shipment will be delivered on the next working day"
   },
   "events": [
    {
     "timestamp": "2026-06-12T18:00:00",
     "location": {
      "address": {
       "countryCode": "FR",
       "addressLocality": "PARIS - FRANCE"
      }
     },
     "statusCode": "transit",
     "description": "The shipment will be delivered on the next working day"
    },
    {
     "timestamp": "2026-06-12T11:10:00",
     "location": {
      "address": {
       "countryCode": "FR",
       "addressLocality": "PARIS - FRANCE"
      }
     },
     "statusCode": "failure",
     "description": "Delivery attempted; recipient not home"
    },
    {
     "timestamp": "2026-06-12T09:10:00",
     "location": {
      "address": {
       "countryCode": "FR",
       "addressLocality": "PARIS - FRANCE"
      }
     },
     "statusCode": "transit",
     "description": "With delivery courier"
    },
    {
     "timestamp": "2026-06-11T20:10:00",
     "location": {
      "address": {
       "countryCode": "FR",
       "addressLocality": "PARIS - FRANCE"
      }
     },
     "statusCode": "transit",
     "description": "Clearance processing complete at PARIS - FRANCE"
    },
    {
     "timestamp": "2026-06-11T19:10:00",
     "location": {
      "address": {
       "countryCode": "FR",
       "addressLocality": "PARIS - FRANCE"
      }
     },
     "statusCode": "failure",
     "description": "Customs clearance delay"
    },
    {
     "timestamp": "2026-06-11T15:10:00",
     "location": {
      "address": {
       "countryCode": "FR",
       "addressLocality": "PARIS - FRANCE"
      }
     },
     "statusCode": "transit",
     "description": "Customs clearance status updated"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=6609913052&service=express&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 6609913052 instance express/6609913052 FOUND
  2026-06-12T18:00:00 local  IN_TRANSIT  "The shipment will be delivered on the next working day"  [city "PARIS - FRANCE" country "FR"]
  2026-06-12T11:10:00 local  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  "Delivery attempted; recipient not home"  [city "PARIS - FRANCE" country "FR"]
  2026-06-12T09:10:00 local  OUT_FOR_DELIVERY  "With delivery courier"  [city "PARIS - FRANCE" country "FR"]
  2026-06-11T20:10:00 local  CUSTOMS_CLEARED  "Clearance processing complete at PARIS - FRANCE"  [city "PARIS - FRANCE" country "FR"]
  2026-06-11T19:10:00 local  CUSTOMS_HELD  "Customs clearance delay"  [city "PARIS - FRANCE" country "FR"]
  2026-06-11T15:10:00 local  CUSTOMS_PROCESSING  "Customs clearance status updated"  [city "PARIS - FRANCE" country "FR"]
  service "express"
warning UNMAPPED_CODE express: a text without code in no rule, statusCode transit
