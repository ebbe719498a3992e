# FINAL closes the history: delivered only where an event says so.
=== ask
42249028960
42249018928

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "FINAL",
   "statusDateTime": "2026-06-30T00:00:00+0200",
   "events": [
    {
     "code": "DELIVD.NORMAL",
     "city": "Hamburg",
     "postalCode": "22525",
     "country": "DE",
     "description": "The parcel has been delivered.",
     "eventDateTime": "2026-06-10T13:46:09+0200"
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
  },
  {
   "requested": "42249018928",
   "unitno": "42249018928",
   "status": "FINAL",
   "statusDateTime": "2026-06-30T00:00:00+0200",
   "events": [
    {
     "code": "INBOUD.NORMAL",
     "city": "Neuenstein",
     "postalCode": "36286",
     "country": "DE",
     "description": "The parcel has reached the parcel center.",
     "eventDateTime": "2026-06-09T23:02:01+0200"
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
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960,42249018928?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249028960 instance 42249028960 FOUND
  2026-06-10T13:46:09 +02 said  DELIVERED  code DELIVD.NORMAL  "The parcel has been delivered."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
report 42249018928 instance 42249018928 FOUND
  2026-06-09T23:02:01 +02 said  ARRIVED  code INBOUD.NORMAL  "The parcel has reached the parcel center."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
