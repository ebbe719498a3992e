# Collection, another time, a cancelled pickup, a parcel that was dropped off.

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
    "eventCode": "ReadyForReceive",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-10T09:00:00.120Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "PackageReceivedByCarrier",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-10T15:00:00Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "RecipientRequestedAlternateDeliveryTiming",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-11T15:00:00Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "AvailableForPickup",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T15:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "AwaitingCustomerPickup",
   "trackingDetailCodes": {
    "forward": [
     "ArrivedAtLocalFacility"
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
  2026-06-10T09:00:00 +00 said  DATA_RECEIVED  code ReadyForReceive  "ReadyForReceive"  [country "GB"]
  2026-06-10T15:00:00 +00 said  DROPPED_OFF  code PackageReceivedByCarrier  "PackageReceivedByCarrier"  [country "GB"]
  2026-06-11T15:00:00 +00 said  DELIVERY_CHANGED (RECIPIENT_REQUEST)  code RecipientRequestedAlternateDeliveryTiming  "RecipientRequestedAlternateDeliveryTiming"  [country "GB"]
  2026-06-12T15:00:00 +00 said  AVAILABLE_FOR_PICKUP  code AvailableForPickup  "AvailableForPickup"  [country "GB"]
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
    "eventCode": "ReadyForReceive",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-10T09:00:00.120Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "PickupCancelled",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-11T15:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "PickupCancelled",
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
  2026-06-10T09:00:00 +00 said  DATA_RECEIVED  code ReadyForReceive  "ReadyForReceive"  [country "GB"]
  2026-06-11T15:00:00 +00 said  CANCELLED  code PickupCancelled  "PickupCancelled"  [country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
