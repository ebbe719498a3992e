# The gateway before the API has a shape of its own; its words tell a quota of the day from a rate.
=== ask
00340434700000000016

=== reply 401
content-type: application/json

{
 "fault": {
  "faultstring": "Invalid ApiKey",
  "detail": {
   "errorcode": "oauth.v2.InvalidApiKey"
  }
 }
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault UNAUTHORIZED: credentials refused: Invalid ApiKey

=== ask
00340434700000000016

=== reply 429
content-type: application/json

{
 "fault": {
  "faultstring": "Rate limit quota violation. Quota limit exceeded.",
  "detail": {
   "errorcode": "policies.ratelimit.QuotaViolation"
  }
 }
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault THROTTLED retry after 43200 s: throttled for 43200 s: Rate limit quota violation. Quota limit exceeded.

=== ask
00340434700000000016

=== reply 429
content-type: application/json

{
 "fault": {
  "faultstring": "Spike arrest violation.",
  "detail": {
   "errorcode": "policies.ratelimit.SpikeArrestViolation"
  }
 }
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
fault THROTTLED: throttled: Spike arrest violation.
