# Another address or a locker on the recipient's wish leave the status; deleted data cancel.
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
   "status": "INTRANSIT",
   "statusDateTime": "2026-06-10T01:40:55+0200",
   "events": [
    {
     "code": "CHANGD.PARCELBOX",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The change request was done: new delivery to a locker.",
     "eventDateTime": "2026-06-10T08:10:00+0200"
    },
    {
     "code": "CHANGD.MONEWADDR",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The change request was done: new address.",
     "eventDateTime": "2026-06-10T08:00:00+0200"
    },
    {
     "code": "OUTBOD.NORMAL",
     "city": "Neuenstein",
     "postalCode": "36286",
     "country": "DE",
     "description": "The parcel has left the parcel center.",
     "eventDateTime": "2026-06-10T01:40:55+0200"
    }
   ]
  },
  {
   "requested": "42249018928",
   "unitno": "42249018928",
   "status": "CANCELED",
   "statusDateTime": "2026-06-10T08:00:00+0200",
   "events": [
    {
     "code": "CANCEL.NORMAL",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel data was deleted from the GLS IT system.",
     "eventDateTime": "2026-06-10T08:00:00+0200"
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
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960,42249018928?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249028960 instance 42249028960 FOUND
  2026-06-10T08:10:00 +02 said  DELIVERY_CHANGED (RECIPIENT_REQUEST)  code CHANGD.PARCELBOX  "The change request was done: new delivery to a locker."  [country "DE"]
  2026-06-10T08:00:00 +02 said  DELIVERY_CHANGED (RECIPIENT_REQUEST)  code CHANGD.MONEWADDR  "The change request was done: new address."  [country "DE"]
  2026-06-10T01:40:55 +02 said  DEPARTED  code OUTBOD.NORMAL  "The parcel has left the parcel center."  [city "Neuenstein" postal "36286" country "DE"]
report 42249018928 instance 42249018928 FOUND
  2026-06-10T08:00:00 +02 said  CANCELLED  code CANCEL.NORMAL  "The parcel data was deleted from the GLS IT system."  [country "DE"]
  2026-06-08T09:08:43 +02 said  DATA_RECEIVED  code INTIAL.PREADVICE  "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS."  [country "DE"]
