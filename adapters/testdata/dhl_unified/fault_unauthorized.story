# A wrong key.
=== ask
00340434700000000016

=== reply 401
content-type: application/problem+json

{
 "status": 401,
 "title": "Unauthorized",
 "detail": "Unauthorized for given resource."
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault UNAUTHORIZED: credentials refused: Unauthorized: Unauthorized for given resource.

=== ask
00340434700000000016

=== reply 403
content-type: text/plain

Forbidden

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault UNAUTHORIZED: credentials refused: HTTP 403
