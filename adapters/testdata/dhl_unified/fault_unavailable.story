# Server errors, as problem and as a gateway's page.
=== ask
00340434700000000016

=== reply 500
content-type: application/problem+json

{
 "status": 500,
 "title": "Internal Server Error"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 500): Internal Server Error

=== ask
00340434700000000016

=== reply 504
content-type: text/html

<html><body>504 Gateway Time-out</body></html>

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 504): HTTP 504
