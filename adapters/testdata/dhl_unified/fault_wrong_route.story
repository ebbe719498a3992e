# A 404 that is not DHL's "no result" says nothing of the parcel.
=== ask
00340434700000000016

=== reply 404
content-type: application/json

{
 "status": 404,
 "title": "Not Found",
 "detail": "Unable to identify proxy for host"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault MALFORMED: reply not understood: HTTP 404: Not Found: Unable to identify proxy for host

=== ask
00340434700000000016

=== reply 404
content-type: text/html

<html><head><title>404</title></head></html>

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault MALFORMED: reply not understood: HTTP 404: no reason given
