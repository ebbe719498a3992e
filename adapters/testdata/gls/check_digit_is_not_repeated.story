# The twelfth digit of the number asked may be missing in `unitno`; the join is on `requested`.
=== ask
422490311457

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "422490311457",
   "unitno": "42249031145",
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
  }
 ]
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/422490311457?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 422490311457 instance 42249031145 FOUND
  2026-06-10T13:46:09 +02 said  DELIVERED  code DELIVD.NORMAL  "The parcel has been delivered."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]

=== ask
422490311457

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "unitno": "42249031145",
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
  }
 ]
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/422490311457?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 422490311457 instance 42249031145 FOUND
  2026-06-10T13:46:09 +02 said  DELIVERED  code DELIVD.NORMAL  "The parcel has been delivered."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
