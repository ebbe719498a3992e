# One row's error harms no other; a row that failed for a while is left to be asked again.
=== ask
42249018928
42249028960
422490311457
42249099990

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249018928",
   "errorCode": "E_404_01",
   "errorMessage": "Resource Not Found"
  },
  {
   "requested": "42249028960",
   "unitno": "42249028960",
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
   "requested": "422490311457",
   "errorCode": "E_500_01",
   "errorMessage": "Internal Server Error"
  },
  {
   "requested": "42249099990",
   "errorCode": "E_400_01",
   "errorMessage": "Bad Request"
  }
 ]
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249018928,42249028960,422490311457,42249099990?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249018928 NOT_FOUND
report 42249028960 instance 42249028960 FOUND
  2026-06-10T13:46:09 +02 said  DELIVERED  code DELIVD.NORMAL  "The parcel has been delivered."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
report 42249099990 INVALID_NUMBER
warning CARRIER E_500_01
warning CARRIER E_400_01
