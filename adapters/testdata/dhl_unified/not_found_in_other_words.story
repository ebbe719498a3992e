# Divisions say "nothing there" in words of their own.
=== ask
00340434700000000016

=== reply 404
content-type: application/problem+json

{
 "status": 404,
 "title": "Not Found",
 "detail": "Shipment not found"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434700000000016 NOT_FOUND

=== ask
00340434700000000016

=== reply 404
content-type: application/problem+json

{
 "status": 404,
 "title": "Not Found",
 "detail": "No tracking data available for the given number"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434700000000016 NOT_FOUND
