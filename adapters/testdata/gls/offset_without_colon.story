# Offsets come without a colon, with one, as Z or not at all; what is missing is not guessed, and only what is no time loses its event.
=== ask
42249028960

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
     "eventDateTime": "2026-06-09T23:02:01+02:00"
    },
    {
     "code": "INTIAL.NORMAL",
     "city": "Neuenstein",
     "postalCode": "36286",
     "country": "DE",
     "description": "The parcel was handed over to GLS.",
     "eventDateTime": "2026-06-09T15:11:12Z"
    },
    {
     "code": "INTIAL.E48_DATA",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "Provided by the sender for collection.",
     "eventDateTime": "2026-06-08T10:00:00.250"
    },
    {
     "code": "INTIAL.PREADVICE",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS.",
     "eventDateTime": "2026-06-08"
    },
    {
     "code": "INTIAL.PREADVICE",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS.",
     "eventDateTime": "yesterday"
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
  2026-06-10T01:40:55 +02 said  DEPARTED  code OUTBOD.NORMAL  "The parcel has left the parcel center."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-09T23:02:01 +02 said  ARRIVED  code INBOUD.NORMAL  "The parcel has reached the parcel center."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-09T15:11:12 +00 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
  2026-06-08T10:00:00 local  DATA_RECEIVED  code INTIAL.E48_DATA  "Provided by the sender for collection."  [country "DE"]
  2026-06-08 day  DATA_RECEIVED  code INTIAL.PREADVICE  "The parcel data was entered into the GLS IT system; the parcel was not yet handed over to GLS."  [country "DE"]
warning TIME INTIAL.PREADVICE: eventDateTime
