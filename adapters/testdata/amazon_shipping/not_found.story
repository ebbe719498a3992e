# 404 NotFound in Amazon's form is an unknown parcel; any other 404 is a wrong route.

=== ask
TBA000000000107

=== reply 404
content-type: application/json

{
 "errors": [
  {
   "code": "NotFound",
   "message": "The resource specified does not exist.",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 NOT_FOUND

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "errors": [
  {
   "code": "NotFound",
   "message": "Tracking id not found."
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 NOT_FOUND

=== ask
TBA000000000107

=== reply 404
content-type: application/json

{
 "message": "no such route"
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault MALFORMED: reply not understood: HTTP 404

=== ask
TBA000000000107

=== reply 400
content-type: application/json

{
 "errors": [
  {
   "code": "InvalidRequest",
   "message": "Tracking details not found"
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 NOT_FOUND

=== ask
TBA000000000107

=== reply 400
content-type: application/json

{
 "errors": [
  {
   "code": "InvalidRequest",
   "message": "Invalid trackingId"
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
report TBA000000000107 INVALID_NUMBER

=== ask
TBA000000000107

=== reply 400
content-type: application/json

{
 "errors": [
  {
   "code": "InvalidRequest",
   "message": "carrierId is missing"
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault MALFORMED: reply not understood: InvalidRequest: carrierId is missing
