# The last division named has nothing either.
=== ask
AB1234567890

=== reply 200
content-type: application/json

{
 "shipments": [],
 "possibleAdditionalShipmentsUrl": "/shipments?trackingNumber=AB1234567890&service=svb"
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=AB1234567890&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
follow-up "service svb"
  request GET https://api-eu.dhl.com/track/shipments?trackingNumber=AB1234567890&service=svb&requesterCountryCode=DE&language=en
    accept: application/json
    dhl-api-key: (secret)

=== follow-up reply 200
content-type: application/json

{
 "shipments": []
}

=== told
report AB1234567890 NOT_FOUND
