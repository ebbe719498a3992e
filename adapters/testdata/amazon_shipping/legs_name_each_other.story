# The number of the other direction; asked for that one, the parcel is the same.

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": "TBA000000000206",
  "eventHistory": [
   {
    "eventCode": "PickupDone",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Exeter",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-10T16:20:31.004Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "Delivered",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T11:04:05.513Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Delivered",
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
  2026-06-10T16:20:31 +00 said  PICKED_UP  code PickupDone  "PickupDone"  [city "Exeter" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T11:04:05 +00 said  DELIVERED  code Delivered  "Delivered"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
  leg RETURN TBA000000000206

=== ask
TBA000000000206

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000206",
  "alternateLegTrackingId": "TBA000000000107",
  "eventHistory": [
   {
    "eventCode": "PickupDone",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-13T10:00:00Z",
    "shipmentType": "RETURNS"
   },
   {
    "eventCode": "Delivered",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-14T10:00:00Z",
    "shipmentType": "RETURNS"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Delivered",
   "trackingDetailCodes": {
    "forward": [],
    "returns": []
   }
  }
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000206&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000206 FOUND
  2026-06-13T10:00:00 +00 said  RETURNING  code RETURNS/PickupDone  "PickupDone"  [country "GB"]
  2026-06-14T10:00:00 +00 said  RETURNED  code RETURNS/Delivered  "Delivered"  [country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
  leg ORIGINAL TBA000000000107

=== ask
TBA000000000305

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": "TBA000000000206",
  "eventHistory": [
   {
    "eventCode": "PickupDone",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Exeter",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-10T16:20:31.004Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "InTransit",
   "trackingDetailCodes": {
    "forward": [],
    "returns": []
   }
  }
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000305&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
warning UNASKED_NUMBER trackingId
