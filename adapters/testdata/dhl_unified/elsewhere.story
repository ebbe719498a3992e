# Nothing matched, but DHL names other divisions: they are asked one by one on the configured host.
=== ask
AB1234567890

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "ORD-1",
   "service": "dsc",
   "status": {
    "timestamp": "2026-06-10T09:00:00Z",
    "statusCode": "transit",
    "status": "Order picked"
   },
   "events": [
    {
     "timestamp": "2026-06-10T09:00:00Z",
     "statusCode": "transit",
     "status": "Order picked"
    }
   ]
  }
 ],
 "possibleAdditionalShipmentsUrl": [
  "https://evil.example/track/shipments?trackingNumber=AB1234567890&service=parcel-nl",
  "/shipments?service=svb&trackingNumber=OTHER",
  "/shipments?service=../x",
  "/shipments?trackingNumber=AB1234567890&service=parcel-de"
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=AB1234567890&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
warning UNASKED_NUMBER a shipment of "dsc" that is not the number asked for
follow-up "service parcel-nl,svb"
  request GET https://api-eu.dhl.com/track/shipments?trackingNumber=AB1234567890&service=parcel-nl&requesterCountryCode=DE&language=en
    accept: application/json
    dhl-api-key: (secret)

=== follow-up reply 404
content-type: application/problem+json

{
 "title": "No result found",
 "detail": "No shipment with given tracking number found.",
 "status": 404
}

=== told
follow-up "service svb"
  request GET https://api-eu.dhl.com/track/shipments?trackingNumber=AB1234567890&service=svb&requesterCountryCode=DE&language=en
    accept: application/json
    dhl-api-key: (secret)

=== follow-up reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "AB1234567890",
   "service": "svb",
   "status": {
    "timestamp": "2026-06-10T09:00:00",
    "statusCode": "transit",
    "status": "IN_DELIVERY"
   },
   "events": [
    {
     "timestamp": "2026-06-10T09:00:00",
     "statusCode": "transit",
     "status": "IN_DELIVERY"
    }
   ]
  }
 ]
}

=== told
report AB1234567890 instance svb/AB1234567890 FOUND
  2026-06-10T09:00:00 local  OUT_FOR_DELIVERY  code svb/IN_DELIVERY
  service "svb"
