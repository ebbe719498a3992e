# The Tracking API of 2026, newest first; the newest milestone is told twice.

=== account
client_id = "amzn1.application-oa2-client.5e1f0example"
client_secret = "amzn1.oa2-cs.v1.90c4example"
refresh_token = "Atzr|IwEBIExampleRefreshToken"
login_url = "https://api.amazon.com"
tracking_by = "aftn"

=== ask
FBA15EXAMPLE1

=== reply 200
content-type: application/json

{
 "trackingDetail": {
  "identifier": {
   "aftn": "FBA15EXAMPLE1",
   "carrierTracking": {
    "trackingNumber": "1Z7A21F40300011001",
    "carrierCode": "UPS"
   }
  },
  "trackingUrl": "https://track.example/x",
  "latestMilestone": {
   "status": {
    "code": "DELIVERED",
    "subCode": "PORCH",
    "description": "Delivered"
   },
   "location": {
    "address": {
     "city": "Seattle",
     "region": "WA",
     "countryCode": "US"
    }
   },
   "occurredAt": "2026-06-14T01:26:56Z"
  },
  "milestoneHistory": [
   {
    "status": {
     "code": "DELIVERED",
     "subCode": "PORCH",
     "description": "Delivered"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-14T01:26:56Z"
   },
   {
    "status": {
     "code": "OUT_FOR_DELIVERY",
     "subCode": null,
     "description": "Out for delivery"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-13T15:00:00Z"
   },
   {
    "status": {
     "code": "ARRIVED_AT_TERMINAL",
     "subCode": null,
     "description": "Arrived at terminal"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-13T05:00:00Z"
   },
   {
    "status": {
     "code": "CUSTOMS_CLEARED",
     "subCode": null,
     "description": "Customs cleared"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-12T05:00:00Z"
   },
   {
    "status": {
     "code": "CUSTOMS_DELAY",
     "subCode": null,
     "description": "Customs delay"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-11T05:00:00Z"
   },
   {
    "status": {
     "code": "SHIPPED",
     "subCode": null,
     "description": "Shipped"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-10T05:00:00Z"
   },
   {
    "status": {
     "code": "ORDER_PREPARING",
     "subCode": null,
     "description": "Order preparing"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-09T05:00:00Z"
   }
  ],
  "trackingEstimates": [
   {
    "type": "ESTIMATED_DELIVERY_DATE",
    "estimatedInterval": {
     "startTime": "2026-06-13T00:00:00Z",
     "endTime": "2026-06-14T03:00:00Z"
    },
    "lastUpdatedTime": "2026-06-12T00:00:00Z"
   },
   {
    "type": "ESTIMATED_DELIVERY_DATE",
    "estimatedInterval": {
     "startTime": "2026-06-12T00:00:00Z",
     "endTime": "2026-06-12T03:00:00Z"
    },
    "lastUpdatedTime": "2026-06-10T00:00:00Z"
   }
  ]
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/tracking/2026-01-30/shipments/track?aftn=FBA15EXAMPLE1
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
report FBA15EXAMPLE1 FOUND
  2026-06-14T01:26:56 +00 said  DELIVERED_TO_SAFE_PLACE  code DELIVERED  "Delivered"  [city "Seattle" region "WA" country "US"]
  2026-06-13T15:00:00 +00 said  OUT_FOR_DELIVERY  code OUT_FOR_DELIVERY  "Out for delivery"  [city "Seattle" region "WA" country "US"]
  2026-06-13T05:00:00 +00 said  ARRIVED  code ARRIVED_AT_TERMINAL  "Arrived at terminal"  [city "Seattle" region "WA" country "US"]
  2026-06-12T05:00:00 +00 said  CUSTOMS_CLEARED  code CUSTOMS_CLEARED  "Customs cleared"  [city "Seattle" region "WA" country "US"]
  2026-06-11T05:00:00 +00 said  CUSTOMS_HELD (CUSTOMS_DELAY)  code CUSTOMS_DELAY  "Customs delay"  [city "Seattle" region "WA" country "US"]
  2026-06-10T05:00:00 +00 said  DEPARTED  code SHIPPED  "Shipped"  [city "Seattle" region "WA" country "US"]
  2026-06-09T05:00:00 +00 said  DATA_RECEIVED  code ORDER_PREPARING  "Order preparing"  [city "Seattle" region "WA" country "US"]
  estimate 2026-06-13T00:00:00 +00 said to 2026-06-14T03:00:00 +00 said
  delivery left at "PORCH"
  leg LAST_MILE ups/1Z7A21F40300011001
