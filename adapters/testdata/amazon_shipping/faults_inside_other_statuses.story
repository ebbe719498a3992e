# The same errors under a 200 or a 400.

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "errors": [
  {
   "code": "Unauthorized",
   "message": "Token expired",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault UNAUTHORIZED: credentials refused: Unauthorized: Token expired

=== ask
TBA000000000107

=== reply 400
content-type: application/json
x-amzn-RateLimit-Limit: 80

{
 "errors": [
  {
   "code": "QuotaExceeded",
   "message": "Slow down",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault THROTTLED retry after 1 s: throttled for 1 s: QuotaExceeded: Slow down

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "errors": [
  {
   "code": "InternalError",
   "message": "x",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault UNAVAILABLE: carrier unavailable (HTTP 200): InternalError: x

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "errors": [
  {
   "code": "RequestThrottled",
   "message": "x",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault THROTTLED: throttled: RequestThrottled: x

=== ask
TBA000000000107

=== reply 200
content-type: application/json

{
 "errors": [
  {
   "code": "Odd",
   "message": "x",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault MALFORMED: reply not understood: Odd: x
