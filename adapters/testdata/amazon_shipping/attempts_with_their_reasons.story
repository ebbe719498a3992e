# The detail codes say why the newest attempt failed.

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": "null",
  "eventHistory": [
   {
    "eventCode": "OutForDelivery",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T06:31:00.000Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "DeliveryAttempted",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "DeliveryAttempted",
   "trackingDetailCodes": {
    "forward": [
     "BusinessClosed"
    ],
    "returns": []
   }
  }
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 FOUND
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T12:00:00 +00 said  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code DeliveryAttempted  "DeliveryAttempted"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": "null",
  "eventHistory": [
   {
    "eventCode": "OutForDelivery",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T06:31:00.000Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "DeliveryAttempted",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "DeliveryAttempted",
   "trackingDetailCodes": {
    "forward": [
     "CustomerUnavailable"
    ],
    "returns": []
   }
  }
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 FOUND
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T12:00:00 +00 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code DeliveryAttempted  "DeliveryAttempted"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": "null",
  "eventHistory": [
   {
    "eventCode": "OutForDelivery",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T06:31:00.000Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "DeliveryAttempted",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "DeliveryAttempted",
   "trackingDetailCodes": {
    "forward": [
     "PaymentNotReady"
    ],
    "returns": []
   }
  }
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 FOUND
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T12:00:00 +00 said  DELIVERY_ATTEMPTED (PAYMENT_REQUIRED)  code DeliveryAttempted  "DeliveryAttempted"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": "null",
  "eventHistory": [
   {
    "eventCode": "OutForDelivery",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T06:31:00.000Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "DeliveryAttempted",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "DeliveryAttempted",
   "trackingDetailCodes": {
    "forward": [
     "OtpNotAvailable"
    ],
    "returns": []
   }
  }
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 FOUND
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T12:00:00 +00 said  DELIVERY_ATTEMPTED (RECIPIENT_IDENTIFICATION)  code DeliveryAttempted  "DeliveryAttempted"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": "null",
  "eventHistory": [
   {
    "eventCode": "OutForDelivery",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T06:31:00.000Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "DeliveryAttempted",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "DeliveryAttempted",
   "trackingDetailCodes": {
    "forward": [
     "UnableToAccess"
    ],
    "returns": []
   }
  }
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 FOUND
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T12:00:00 +00 said  DELIVERY_ATTEMPTED (NO_ACCESS)  code DeliveryAttempted  "DeliveryAttempted"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": "null",
  "eventHistory": [
   {
    "eventCode": "OutForDelivery",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T06:31:00.000Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "DeliveryAttempted",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "DeliveryAttempted",
   "trackingDetailCodes": {
    "forward": [
     "UnableToContactRecipient"
    ],
    "returns": []
   }
  }
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 FOUND
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T12:00:00 +00 said  DELIVERY_ATTEMPTED (RECIPIENT_UNREACHABLE)  code DeliveryAttempted  "DeliveryAttempted"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": "null",
  "eventHistory": [
   {
    "eventCode": "OutForDelivery",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T06:31:00.000Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "DeliveryAttempted",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "DeliveryAttempted",
   "trackingDetailCodes": {
    "forward": [
     "DeliveryAttempted"
    ],
    "returns": []
   }
  }
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 FOUND
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T12:00:00 +00 said  DELIVERY_ATTEMPTED  code DeliveryAttempted  "DeliveryAttempted"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
