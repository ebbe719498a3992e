# A row of another number is not reported.
=== ask
42249028960

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249018928",
   "unitno": "42249018928",
   "status": "DELIVERED",
   "statusDateTime": "2026-06-10T13:46:09+0200",
   "events": [
    {
     "code": "DELIVD.NORMAL",
     "city": "Hamburg",
     "postalCode": "22525",
     "country": "DE",
     "description": "The parcel has been delivered.",
     "eventDateTime": "2026-06-10T13:46:09+0200"
    }
   ]
  },
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "INTRANSIT",
   "statusDateTime": "2026-06-09T23:02:01+0200",
   "events": [
    {
     "code": "INBOUD.NORMAL",
     "city": "Neuenstein",
     "postalCode": "36286",
     "country": "DE",
     "description": "The parcel has reached the parcel center.",
     "eventDateTime": "2026-06-09T23:02:01+0200"
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
  2026-06-09T23:02:01 +02 said  ARRIVED  code INBOUD.NORMAL  "The parcel has reached the parcel center."  [city "Neuenstein" postal "36286" country "DE"]
warning UNASKED_NUMBER parcels[].requested
