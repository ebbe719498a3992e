# Times are UTC; the other leg's number may be the text "null"; the promise stands in for an estimate.

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
    "eventCode": "Departed",
    "location": {
     "stateOrRegion": "Devon",
     "city": "Exeter",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-11T01:02:03Z",
    "shipmentType": "FORWARD"
   },
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
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 FOUND
  2026-06-10T09:00:00 +00 said  DATA_RECEIVED  code ReadyForReceive  "ReadyForReceive"  [country "GB"]
  2026-06-10T16:20:31 +00 said  PICKED_UP  code PickupDone  "PickupDone"  [city "Exeter" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-11T01:02:03 +00 said  DEPARTED  code Departed  "Departed"  [city "Exeter" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-11T05:40:00 +00 said  ARRIVED  code ArrivedAtCarrierFacility  "ArrivedAtCarrierFacility"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
