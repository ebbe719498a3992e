# Each fault by what the caller must do; the wait follows from the rate that Amazon tells.

=== ask
TBA000000000107

=== reply 403
content-type: application/json

{
 "errors": [
  {
   "code": "Unauthorized",
   "message": "Access to requested resource is denied.",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault UNAUTHORIZED: credentials refused: Unauthorized: Access to requested resource is denied.

=== ask
TBA000000000107

=== reply 401
content-type: application/json

{
 "errors": [
  {
   "code": "Unauthorized",
   "message": "The access token you provided has expired.",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault UNAUTHORIZED: credentials refused: Unauthorized: The access token you provided has expired.

=== ask
TBA000000000107

=== reply 429
content-type: application/json
x-amzn-RateLimit-Limit: 0.5

{
 "errors": [
  {
   "code": "QuotaExceeded",
   "message": "You exceeded your quota for the requested resource.",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault THROTTLED retry after 2 s: throttled for 2 s: QuotaExceeded: You exceeded your quota for the requested resource.

=== ask
TBA000000000107

=== reply 429
content-type: application/json

{
 "errors": [
  {
   "code": "TooManyRequests",
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
fault THROTTLED: throttled: TooManyRequests: Slow down

=== ask
TBA000000000107

=== reply 500
content-type: application/json

{
 "errors": [
  {
   "code": "InternalFailure",
   "message": "We encountered an internal error.",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault UNAVAILABLE: carrier unavailable (HTTP 500): InternalFailure: We encountered an internal error.

=== ask
TBA000000000107

=== reply 503
content-type: application/json
retry-after: 20

{
 "errors": [
  {
   "code": "ServiceUnavailable",
   "message": "Temporarily overloaded",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault UNAVAILABLE retry after 20 s: carrier unavailable (HTTP 503): ServiceUnavailable: Temporarily overloaded

=== ask
TBA000000000107

=== reply 413
content-type: application/json

{
 "errors": [
  {
   "code": "InvalidRequest",
   "message": "Payload too large",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault MALFORMED: reply not understood: InvalidRequest: Payload too large

=== ask
TBA000000000107

=== reply 415
content-type: application/json

{
 "errors": [
  {
   "code": "InvalidRequest",
   "message": "Unsupported media type",
   "details": ""
  }
 ]
}

=== told
request GET https://sellingpartnerapi-eu.amazon.com/shipping/v2/tracking?trackingId=TBA000000000107&carrierId=AMZN_UK
  user-agent: Waybill/0.1.0 (Language=Rust)
  x-amz-access-token: (secret)
  x-amzn-shipping-business-id: AmazonShipping_UK
fault MALFORMED: reply not understood: InvalidRequest: Unsupported media type
