# HTML with 200, an error inside a 200, no list, nothing at all.
=== ask
00340434700000000016

=== reply 200
content-type: text/html

<html>maintenance</html>

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault MALFORMED: reply not understood: the body is no JSON object

=== ask
00340434700000000016

=== reply 200
content-type: application/json

{
 "status": 400,
 "title": "Invalid input",
 "detail": "Input is invalid"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault MALFORMED: reply not understood: an error with HTTP 200: Invalid input: Input is invalid

=== ask
00340434700000000016

=== reply 200
content-type: application/json

{
 "title": "No result found",
 "status": 404
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434700000000016 NOT_FOUND

=== ask
00340434700000000016

=== reply 200
content-type: application/json

{
 "url": "/shipments"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault MALFORMED: reply not understood: no list of shipments

=== ask
00340434700000000016

=== reply 200
content-type: application/json

{"shipments":[{"id":"0034

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault MALFORMED: reply not understood: the body is not JSON: EOF while parsing a string at line 1 column 25

=== ask
00340434700000000016

=== reply 200
content-type: application/json

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault MALFORMED: reply not understood: the body is empty
