# A problem that comes with a 200 means what the status within it means.
=== ask
00340434700000000016

=== reply 200
content-type: application/problem+json

{
 "status": 429,
 "title": "Too Many Requests",
 "detail": "Too many requests within defined time period, please try again later."
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault THROTTLED: throttled: Too Many Requests: Too many requests within defined time period, please try again later.

=== ask
00340434700000000016

=== reply 200
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

=== reply 200
content-type: application/problem+json

{
 "status": 503,
 "title": "Service Unavailable"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault UNAVAILABLE: carrier unavailable (HTTP 503): Service Unavailable
