# The same word Delivered for forward and return: on the way back it is returned, whatever the summary says.

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
     "stateOrRegion": "Devon",
     "city": "Barnstaple",
     "postalCode": "EX33 2JL",
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T17:09:05.513Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "ReturnInitiated",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-13T09:09:05.513Z",
    "shipmentType": "RETURNS"
   },
   {
    "eventCode": "Departed",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-13T20:00:00Z",
    "shipmentType": "RETURNS"
   },
   {
    "eventCode": "ArrivedAtCarrierFacility",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-14T02:00:00Z",
    "shipmentType": "REVERSE"
   },
   {
    "eventCode": "OutForDelivery",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-14T06:00:00Z",
    "shipmentType": "RETURNS"
   },
   {
    "eventCode": "Delivered",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-14T14:09:05.513Z",
    "shipmentType": "RETURNS"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Delivered",
   "trackingDetailCodes": {
    "forward": [
     "Rejected",
     "Damaged"
    ],
    "returns": [
     "Signed"
    ]
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
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T17:09:05 +00 said  REFUSED (CARRIER_DAMAGE)  code Undeliverable  "Undeliverable"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-13T09:09:05 +00 said  RETURNING  code RETURNS/ReturnInitiated  "ReturnInitiated"  [country "GB"]
  2026-06-13T20:00:00 +00 said  RETURNING  code RETURNS/Departed  "Departed"  [country "GB"]
  2026-06-14T02:00:00 +00 said  RETURNING  code RETURNS/ArrivedAtCarrierFacility  "ArrivedAtCarrierFacility"  [country "GB"]
  2026-06-14T06:00:00 +00 said  RETURN_OUT_FOR_DELIVERY  code RETURNS/OutForDelivery  "OutForDelivery"  [country "GB"]
  2026-06-14T14:09:05 +00 said  RETURNED  code RETURNS/Delivered  "Delivered"  [country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
