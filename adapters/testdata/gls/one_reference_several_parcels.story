# Track IDs and cards are found as references, and then the whole batch is; one can stand for several parcels.
=== ask
ZK4T7Q2M
42249028960

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "ZK4T7Q2M",
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
   "requested": "ZK4T7Q2M",
   "unitno": "42249018936",
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
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/references/ZK4T7Q2M,42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report ZK4T7Q2M instance 42249018928 FOUND
  2026-06-10T13:46:09 +02 said  DELIVERED  code DELIVD.NORMAL  "The parcel has been delivered."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
report ZK4T7Q2M instance 42249018936 FOUND
  2026-06-09T23:02:01 +02 said  ARRIVED  code INBOUD.NORMAL  "The parcel has reached the parcel center."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
report 42249028960 instance 42249028960 FOUND
  2026-06-09T23:02:01 +02 said  ARRIVED  code INBOUD.NORMAL  "The parcel has reached the parcel center."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
