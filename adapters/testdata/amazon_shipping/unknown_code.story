# An unknown code is kept and warned of; on the way back its direction is known.

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
    "eventCode": "Teleported",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-11T10:00:00Z",
    "shipmentType": "FORWARD"
   },
   {
    "eventCode": "Teleported",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T10:00:00Z",
    "shipmentType": "RETURNS"
   },
   {
    "eventCode": "outfordelivery",
    "location": {
     "countryCode": "GB"
    },
    "eventTime": "2026-06-12T11:00:00Z",
    "shipmentType": "FORWARD"
   }
  ],
  "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
  "summary": {
   "status": "Elsewhere",
   "trackingDetailCodes": {
    "forward": [
     "DeliveredToMoon"
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
  2026-06-11T10:00:00 +00 said  UNKNOWN  code Teleported  "Teleported"  [country "GB"]
  2026-06-12T10:00:00 +00 said  RETURNING  code RETURNS/Teleported  "Teleported"  [country "GB"]
  2026-06-12T11:00:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "outfordelivery"  [country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
warning UNMAPPED_CODE Teleported
warning UNMAPPED_CODE RETURNS/Teleported
warning UNMAPPED_CODE Elsewhere
