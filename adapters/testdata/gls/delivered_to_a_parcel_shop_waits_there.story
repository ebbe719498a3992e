# DELIVEREDPS waits to be collected. The shop is asked for where the postal code is known, one call for each parcel.
=== ask
42249028960 postal=65760
42249018928 postal=K&1
422490311457

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
    },
    {
     "code": "INTIAL.NORMAL",
     "city": "Neuenstein",
     "postalCode": "36286",
     "country": "DE",
     "description": "The parcel was handed over to GLS.",
     "eventDateTime": "2026-06-09T17:11:12+0200"
    },
    {
     "code": "INTIAL.PREADVICE",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS.",
     "eventDateTime": "2026-06-08T09:08:43+0200"
    }
   ],
   "_links": {
    "deliveryInfo": {
     "href": "/tracking/deliveryinfo/parcelid/42249028960?{originaldestinationpostalcode}",
     "templated": true
    }
   }
  },
  {
   "requested": "42249018928",
   "unitno": "42249018928",
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
  },
  {
   "requested": "422490311457",
   "unitno": "422490311457",
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
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960,42249018928,422490311457?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249028960 instance 42249028960 FOUND
  2026-06-15T09:13:46 +02 said  AVAILABLE_FOR_PICKUP  code DELIVD.PARCELSHOP  "The parcel has been delivered at the ParcelShop (see ParcelShop information)."
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-08T09:08:43 +02 said  DATA_RECEIVED  code INTIAL.PREADVICE  "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS."  [country "DE"]
report 42249018928 instance 42249018928 FOUND
  2026-06-15T09:13:46 +02 said  AVAILABLE_FOR_PICKUP  code DELIVD.PARCELSHOP  "The parcel has been delivered at the ParcelShop (see ParcelShop information)."
report 422490311457 instance 422490311457 FOUND
  2026-06-15T09:13:46 +02 said  AVAILABLE_FOR_PICKUP  code DELIVD.PARCELSHOP  "The parcel has been delivered at the ParcelShop (see ParcelShop information)."
follow-up "parcel-shop 42249028960=42249028960,42249018928=42249018928"
  request GET https://api.gls-group.net/track-and-trace-v1/tracking/deliveryinfo/parcelid/42249028960?originaldestinationpostalcode=65760
    accept: application/json
    accept-language: EN
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

{
 "parcelshopDelivery": {
  "parcelshopId": "2760188645",
  "partnerId": "GLS_DE",
  "_links": {
   "parcelShopManagement": {
    "href": "https://api.gls-group.net/parcel-shop-management/v2/active-public-parcel-shops/GLS_DE/2760188645",
    "templated": false
   }
  }
 }
}

=== told
report 42249028960 instance 42249028960 FOUND
  pickup point id 2760188645
follow-up "parcel-shop 42249018928=42249018928"
  request GET https://api.gls-group.net/track-and-trace-v1/tracking/deliveryinfo/parcelid/42249018928?originaldestinationpostalcode=K%261
    accept: application/json
    accept-language: EN
    authorization: (secret)

=== follow-up reply 200
content-type: application/json

{
 "errorCode": "E_400_03",
 "errorMessage": "Wrong postal code"
}

=== told
warning CARRIER no parcel shop: E_400_03
