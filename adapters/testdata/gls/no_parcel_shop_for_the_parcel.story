# A second call that finds nothing, or that fails, harms nothing of the first.
=== ask
42249028960 postal=65760

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "DELIVEREDPS",
   "statusDateTime": "2026-06-15T09:13:46+0200",
   "events": [
    {
     "code": "DELIVD.PARCELSHOP",
     "city": "",
     "postalCode": "",
     "country": "",
     "description": "The parcel has been delivered at the ParcelShop (see ParcelShop information).",
     "eventDateTime": "2026-06-15T09:13:46+0200"
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
  2026-06-15T09:13:46 +02 said  AVAILABLE_FOR_PICKUP  code DELIVD.PARCELSHOP  "The parcel has been delivered at the ParcelShop (see ParcelShop information)."
follow-up "parcel-shop 42249028960=42249028960"
  request GET https://api.gls-group.net/track-and-trace-v1/tracking/deliveryinfo/parcelid/42249028960?originaldestinationpostalcode=65760
    accept: application/json
    accept-language: EN
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

{
 "errorCode": "E_404_02",
 "errorMessage": "No delivery info"
}

=== told
warning CARRIER no parcel shop: E_404_02

=== ask
42249028960 postal=65760

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "DELIVEREDPS",
   "statusDateTime": "2026-06-15T09:13:46+0200",
   "events": [
    {
     "code": "DELIVD.PARCELSHOP",
     "city": "",
     "postalCode": "",
     "country": "",
     "description": "The parcel has been delivered at the ParcelShop (see ParcelShop information).",
     "eventDateTime": "2026-06-15T09:13:46+0200"
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
  2026-06-15T09:13:46 +02 said  AVAILABLE_FOR_PICKUP  code DELIVD.PARCELSHOP  "The parcel has been delivered at the ParcelShop (see ParcelShop information)."
follow-up "parcel-shop 42249028960=42249028960"
  request GET https://api.gls-group.net/track-and-trace-v1/tracking/deliveryinfo/parcelid/42249028960?originaldestinationpostalcode=65760
    accept: application/json
    accept-language: EN
    authorization: (secret)

=== follow-up reply 429
content-type: application/json

{
 "fault": {
  "faultstring": "Rate limit quota violation. Quota limit  exceeded. Identifier : 71",
  "detail": {
   "errorcode": "policies.ratelimit.QuotaViolation"
  }
 }
}

=== told
fault THROTTLED retry after 43200 s: throttled for 43200 s: policies.ratelimit.QuotaViolation: Rate limit quota violation. Quota limit  exceeded.
