# Sub-codes as reasons and places; holds and delays keep the status.

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
    "code": "CARRIER_HOLD",
    "subCode": "FORCE_MAJEURE",
    "description": "Carrier hold"
   },
   "location": {
    "address": {
     "city": "Seattle",
     "region": "WA",
     "countryCode": "US"
    }
   },
   "occurredAt": "2026-06-14T01:00:00Z"
  },
  "milestoneHistory": [
   {
    "status": {
     "code": "CARRIER_HOLD",
     "subCode": "FORCE_MAJEURE",
     "description": "Carrier hold"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-14T01:00:00Z"
   },
   {
    "status": {
     "code": "DELIVERY_ATTEMPTED",
     "subCode": "BUSINESS_CLOSED",
     "description": "Delivery attempted"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-13T01:00:00Z"
   },
   {
    "status": {
     "code": "DELAYED",
     "subCode": "APARTMENT",
     "description": "Delayed"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-12T01:00:00Z"
   },
   {
    "status": {
     "code": "CUSTOMS_HOLD",
     "subCode": "DUTIES_TAX_PENDING",
     "description": "Customs hold"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-11T01:00:00Z"
   },
   {
    "status": {
     "code": "MISSING_MANIFEST",
     "subCode": null,
     "description": "Missing manifest"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-10T01:00:00Z"
   }
  ],
  "trackingEstimates": []
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=FBA15EXAMPLE1&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report FBA15EXAMPLE1 FOUND
  2026-06-14T01:00:00 +00 said  HELD (FORCE_MAJEURE)  code CARRIER_HOLD  "Carrier hold"  [city "Seattle" region "WA" country "US"]
  2026-06-13T01:00:00 +00 said  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code DELIVERY_ATTEMPTED  "Delivery attempted"  [city "Seattle" region "WA" country "US"]
  2026-06-12T01:00:00 +00 said  DELAYED  code DELAYED  "Delayed"  [city "Seattle" region "WA" country "US"]
  2026-06-11T01:00:00 +00 said  CUSTOMS_HELD (CUSTOMS_DUTIES)  code CUSTOMS_HOLD  "Customs hold"  [city "Seattle" region "WA" country "US"]
  2026-06-10T01:00:00 +00 said  ACCEPTED (SHIPPER_DATA)  code MISSING_MANIFEST  "Missing manifest"  [city "Seattle" region "WA" country "US"]
  leg LAST_MILE ups/1Z7A21F40300011001

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
    "code": "RETURN_RECEIVED",
    "subCode": null,
    "description": "Return received"
   },
   "location": {
    "address": {
     "city": "Seattle",
     "region": "WA",
     "countryCode": "US"
    }
   },
   "occurredAt": "2026-06-14T01:00:00Z"
  },
  "milestoneHistory": [
   {
    "status": {
     "code": "RETURN_RECEIVED",
     "subCode": null,
     "description": "Return received"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-14T01:00:00Z"
   },
   {
    "status": {
     "code": "RETURN_IN_TRANSIT",
     "subCode": null,
     "description": "Return in transit"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-13T01:00:00Z"
   },
   {
    "status": {
     "code": "UNDELIVERABLE",
     "subCode": "CUSTOMER_REFUSAL",
     "description": "Undeliverable"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-12T01:00:00Z"
   }
  ],
  "trackingEstimates": []
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=FBA15EXAMPLE1&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report FBA15EXAMPLE1 FOUND
  2026-06-14T01:00:00 +00 said  RETURNED  code RETURN_RECEIVED  "Return received"  [city "Seattle" region "WA" country "US"]
  2026-06-13T01:00:00 +00 said  RETURNING  code RETURN_IN_TRANSIT  "Return in transit"  [city "Seattle" region "WA" country "US"]
  2026-06-12T01:00:00 +00 said  REFUSED (RECIPIENT_REFUSED)  code UNDELIVERABLE  "Undeliverable"  [city "Seattle" region "WA" country "US"]
  leg LAST_MILE ups/1Z7A21F40300011001

=== ask
FBA15EXAMPLE1

=== reply 200
content-type: application/json

{
 "trackingDetail": {
  "identifier": {
   "id": "X-1"
  },
  "trackingUrl": "https://track.example/x",
  "latestMilestone": {
   "status": {
    "code": "CUSTOMER_PICKUP_COMPLETED",
    "subCode": "LOCKER",
    "description": "Customer pickup completed"
   },
   "location": {
    "address": {
     "city": "Seattle",
     "region": "WA",
     "countryCode": "US"
    }
   },
   "occurredAt": "2026-06-14T01:00:00Z"
  },
  "milestoneHistory": [
   {
    "status": {
     "code": "CUSTOMER_PICKUP_COMPLETED",
     "subCode": "LOCKER",
     "description": "Customer pickup completed"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-14T01:00:00Z"
   },
   {
    "status": {
     "code": "READY_FOR_CUSTOMER_PICKUP",
     "subCode": "LOCKER",
     "description": "Ready for customer pickup"
    },
    "location": {
     "address": {
      "city": "Seattle",
      "region": "WA",
      "countryCode": "US"
     }
    },
    "occurredAt": "2026-06-13T01:00:00Z"
   }
  ],
  "trackingEstimates": []
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=FBA15EXAMPLE1&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report FBA15EXAMPLE1 FOUND
  2026-06-14T01:00:00 +00 said  COLLECTED  code CUSTOMER_PICKUP_COMPLETED  "Customer pickup completed"  [city "Seattle" region "WA" country "US"]
  2026-06-13T01:00:00 +00 said  AVAILABLE_FOR_PICKUP  code READY_FOR_CUSTOMER_PICKUP  "Ready for customer pickup"  [city "Seattle" region "WA" country "US"]
  delivery left at "LOCKER"
