# Every movement on the way back is a return.

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
    "eventCode": "Rejected",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T12:00:00Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "ReturnInitiated",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T15:00:00Z",
    "shipmentType": "RETURNS"
   },
   {
    "eventCode": "PickupDone",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T16:00:00Z",
    "shipmentType": "RETURNS"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Rejected",
   "trackingDetailCodes": {
    "forward": [
     "CancelledByRecipient"
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
  2026-06-10T16:20:31 +00 said  PICKED_UP  code PickupDone  "PickupDone"  [city "Exeter" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T12:00:00 +00 said  REFUSED (RECIPIENT_CANCELLED)  code Rejected  "Rejected"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T15:00:00 +00 said  RETURNING  code RETURNS/ReturnInitiated  "ReturnInitiated"  [country "GB"]
  2026-06-12T16:00:00 +00 said  RETURNING  code RETURNS/PickupDone  "PickupDone"  [country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
