# From the announcement to the door.
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
     "code": "OUTDEL.NORMAL",
     "city": "Hamburg",
     "postalCode": "22525",
     "country": "DE",
     "description": "The parcel is out for delivery.",
     "eventDateTime": "2026-06-10T07:31:10+0200"
    },
    {
     "code": "INBOUD.NORMAL",
     "city": "Hamburg",
     "postalCode": "22525",
     "country": "DE",
     "description": "The parcel has reached the parcel center.",
     "eventDateTime": "2026-06-10T05:20:00+0200"
    },
    {
     "code": "OUTBOD.NORMAL",
     "city": "Neuenstein",
     "postalCode": "36286",
     "country": "DE",
     "description": "The parcel has left the parcel center.",
     "eventDateTime": "2026-06-10T01:40:55+0200"
    },
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
  2026-06-10T13:46:09 +02 said  DELIVERED  code DELIVD.NORMAL  "The parcel has been delivered."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-10T07:31:10 +02 said  OUT_FOR_DELIVERY  code OUTDEL.NORMAL  "The parcel is out for delivery."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-10T05:20:00 +02 said  ARRIVED  code INBOUD.NORMAL  "The parcel has reached the parcel center."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-10T01:40:55 +02 said  DEPARTED  code OUTBOD.NORMAL  "The parcel has left the parcel center."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-09T23:02:01 +02 said  ARRIVED  code INBOUD.NORMAL  "The parcel has reached the parcel center."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-08T09:08:43 +02 said  DATA_RECEIVED  code INTIAL.PREADVICE  "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS."  [country "DE"]
