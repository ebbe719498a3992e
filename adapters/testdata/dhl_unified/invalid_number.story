# A 400 about the number is an outcome, any other is an operator's matter.
=== ask
AB--12

=== reply 400
content-type: application/problem+json

{
 "title": "Invalid input",
 "status": 400,
 "detail": "Input is invalid: trackingNumber has a wrong format"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=AB--12&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report AB--12 INVALID_NUMBER
warning CARRIER HTTP 400: DHL does not take the number

=== ask
00340434700000000016

=== reply 400
content-type: application/problem+json

{
 "title": "Invalid input",
 "status": 400,
 "detail": "Input is invalid: language en_de"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault MALFORMED: reply not understood: HTTP 400: Invalid input: Input is invalid: language en_de
