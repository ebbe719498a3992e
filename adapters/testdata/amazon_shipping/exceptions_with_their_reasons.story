# Refused, undeliverable, lost: the detail codes make the cause finer.

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
    "eventCode": "Rejected",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Rejected",
   "trackingDetailCodes": {
    "forward": [
     "NotRequired"
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
  2026-06-12T12:00:00 +00 said  REFUSED (RECIPIENT_REFUSED)  code Rejected  "Rejected"  [country "GB"]
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
    "eventCode": "Rejected",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Rejected",
   "trackingDetailCodes": {
    "forward": [
     "IncorrectItems"
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
  2026-06-12T12:00:00 +00 said  REFUSED (RECIPIENT_REFUSED)  code Rejected  "Rejected"  [country "GB"]
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
    "eventCode": "Undeliverable",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Undeliverable",
   "trackingDetailCodes": {
    "forward": [
     "AddressNotFound"
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
  2026-06-12T12:00:00 +00 said  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code Undeliverable  "Undeliverable"  [country "GB"]
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
    "eventCode": "Undeliverable",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Undeliverable",
   "trackingDetailCodes": {
    "forward": [
     "HazmatShipment"
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
  2026-06-12T12:00:00 +00 said  UNDELIVERABLE (PROHIBITED_GOODS)  code Undeliverable  "Undeliverable"  [country "GB"]
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
    "eventCode": "ArrivedAtCarrierFacility",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-11T05:40:00.513Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "Lost",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Lost",
   "trackingDetailCodes": {
    "forward": [],
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
  2026-06-11T05:40:00 +00 said  ARRIVED  code ArrivedAtCarrierFacility  "ArrivedAtCarrierFacility"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T12:00:00 +00 said  LOST (CARRIER_LOSS)  code Lost  "Lost"  [country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
