# Which shop it is does not change: a sweep asks within a day of the arrival there, a detailed question always.
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
   "statusDateTime": "2026-06-10T09:13:46+0200",
   "events": [
    {
     "code": "DELIVD.PARCELSHOP",
     "city": "",
     "postalCode": "",
     "country": "",
     "description": "The parcel has been delivered at the ParcelShop (see ParcelShop information).",
     "eventDateTime": "2026-06-10T09:13:46+0200"
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
  2026-06-10T09:13:46 +02 said  AVAILABLE_FOR_PICKUP  code DELIVD.PARCELSHOP  "The parcel has been delivered at the ParcelShop (see ParcelShop information)."

=== ask detail
42249028960 postal=65760

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "DELIVEREDPS",
   "statusDateTime": "2026-06-10T09:13:46+0200",
   "events": [
    {
     "code": "DELIVD.PARCELSHOP",
     "city": "",
     "postalCode": "",
     "country": "",
     "description": "The parcel has been delivered at the ParcelShop (see ParcelShop information).",
     "eventDateTime": "2026-06-10T09:13:46+0200"
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
  2026-06-10T09:13:46 +02 said  AVAILABLE_FOR_PICKUP  code DELIVD.PARCELSHOP  "The parcel has been delivered at the ParcelShop (see ParcelShop information)."
follow-up "parcel-shop 42249028960=42249028960"
  request GET https://api.gls-group.net/track-and-trace-v1/tracking/deliveryinfo/parcelid/42249028960?originaldestinationpostalcode=65760
    accept: application/json
    accept-language: EN
    authorization: (secret)
