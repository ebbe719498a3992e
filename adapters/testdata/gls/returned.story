# On its way back: the group says so, whatever coarse status stands beside it. GLS has no code for the arrival there.
=== ask
42249028960

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "INTRANSIT",
   "statusDateTime": "2026-06-14T10:00:00+0200",
   "events": [
    {
     "code": "RETURN.NORMAL",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "Rücksendung",
     "eventDateTime": "2026-06-14T10:00:00+0200"
    },
    {
     "code": "CUSTOM.HOLD1",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "",
     "eventDateTime": "2026-06-11T10:00:00+0200"
    },
    {
     "code": "INTIAL.NORMAL",
     "city": "Neuenstein",
     "postalCode": "36286",
     "country": "DE",
     "description": "The parcel was handed over to GLS.",
     "eventDateTime": "2026-06-09T17:11:12+0200"
    }
   ]
  }
 ]
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249028960 instance 42249028960 FOUND
  2026-06-14T10:00:00 +02 said  RETURNING  code RETURN.NORMAL  "Rücksendung"  [country "DE"]
  2026-06-11T10:00:00 +02 said  CUSTOMS_PROCESSING  code CUSTOM.HOLD1  [country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
warning UNMAPPED_CODE RETURN.NORMAL
warning UNMAPPED_CODE CUSTOM.HOLD1
