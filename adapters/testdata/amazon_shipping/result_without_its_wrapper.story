# The example of the specification has no payload around it; events newest first, no places, an empty promise.

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "trackingId": "TBA000000000107",
 "alternateLegTrackingId": "",
 "eventHistory": [
  {
   "eventCode": "OutForDelivery",
   "eventTime": "2026-06-12T06:31:00Z"
  },
  {
   "eventCode": "Departed",
   "eventTime": "2026-06-11T01:02:03",
   "location": null
  }
 ],
 "promisedDeliveryDate": "",
 "summary": {
  "status": "OutForDelivery"
 }
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 FOUND
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"
  2026-06-11T01:02:03 +00 carrier  DEPARTED  code Departed  "Departed"
