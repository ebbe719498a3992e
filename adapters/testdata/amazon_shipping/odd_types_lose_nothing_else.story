# What is not as documented costs itself only.

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "payload": {
  "trackingId": "TBA000000000107",
  "alternateLegTrackingId": null,
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
   null,
   "odd",
   {
    "eventCode": "Departed",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "yesterday",
    "shipmentType": "FORWARD"
   },
   {
    "eventTime": "2026-06-11T01:02:03Z"
   },
   {
    "eventCode": "ArrivedAtCarrierFacility",
    "location": [
     "x"
    ],
    "eventTime": "2026-06-11T05:40:00.513Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": null,
  "summary": {
   "status": [
    "x"
   ],
   "trackingDetailCodes": [
    "Signed"
   ]
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
  2026-06-11T05:40:00 +00 said  ARRIVED  code ArrivedAtCarrierFacility  "ArrivedAtCarrierFacility"
warning EVENT an event that is no object
warning TIME eventTime is no time
warning EVENT an event without eventCode
