# Collected at the shop is delivered.
=== ask
42249028960

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "DELIVERED",
   "statusDateTime": "2026-06-15T11:04:30+0200",
   "events": [
    {
     "code": "DELIVD.DEL_BY_PSAPP",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel has been picked up by the consignee at the ParcelShop.",
     "eventDateTime": "2026-06-15T11:04:30+0200"
    },
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
  2026-06-15T11:04:30 +02 said  COLLECTED  code DELIVD.DEL_BY_PSAPP  "The parcel has been picked up by the consignee at the ParcelShop."  [country "DE"]
  2026-06-15T09:13:46 +02 said  AVAILABLE_FOR_PICKUP  code DELIVD.PARCELSHOP  "The parcel has been delivered at the ParcelShop (see ParcelShop information)."
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-08T09:08:43 +02 said  DATA_RECEIVED  code INTIAL.PREADVICE  "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS."  [country "DE"]
