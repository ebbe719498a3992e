# The rate, the day's quota (until 00:00 GMT), and a gateway that says how long.
=== ask
00340434700000000016

=== reply 429
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

=== reply 429
content-type: application/problem+json

{
 "status": 429,
 "title": "Too Many Requests",
 "detail": "Daily quota exceeded"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault THROTTLED retry after 43200 s: throttled for 43200 s: Too Many Requests: Daily quota exceeded

=== ask
00340434700000000016

=== reply 429
content-type: text/plain
retry-after: 7

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault THROTTLED retry after 7 s: throttled for 7 s: HTTP 429
