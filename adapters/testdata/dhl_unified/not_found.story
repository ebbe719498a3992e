# DHL's own "no result" is an outcome.
=== ask
00340434700000000016

=== reply 404
content-type: application/problem+json

{
 "title": "No result found",
 "detail": "No shipment with given tracking number found.",
 "status": 404,
 "instance": "/shipment/00340434700000000016"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434700000000016 NOT_FOUND
