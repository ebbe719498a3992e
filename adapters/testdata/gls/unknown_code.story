# A code in no table: its text, else the parcel's status of the same moment, else its group, else nothing.
=== ask
42249028960

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "DELIVEREDPS",
   "statusDateTime": "2026-06-11T10:00:00+0200",
   "events": [
    {
     "code": "DELIVD.LOCKER9",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "",
     "eventDateTime": "2026-06-11T10:00:00+0200"
    },
    {
     "code": "INBOUD.EXPRESS",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "",
     "eventDateTime": "2026-06-10T22:00:00+0200"
    },
    {
     "code": "ZZZZZZ.NEW",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "Something new",
     "eventDateTime": "2026-06-10T20:00:00+0200"
    },
    {
     "code": "ABCDEF.NEW",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel has left the parcel center.",
     "eventDateTime": "2026-06-10T19:00:00+0200"
    },
    {
     "code": "",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel was handed over to GLS.",
     "eventDateTime": "2026-06-10T18:00:00+0200"
    },
    {
     "code": "",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "",
     "eventDateTime": "2026-06-10T17:00:00+0200"
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
  2026-06-11T10:00:00 +02 said  AVAILABLE_FOR_PICKUP  code DELIVD.LOCKER9  [country "DE"]
  2026-06-10T22:00:00 +02 said  ARRIVED  code INBOUD.EXPRESS  [country "DE"]
  2026-06-10T20:00:00 +02 said  UNKNOWN  code ZZZZZZ.NEW  "Something new"  [country "DE"]
  2026-06-10T19:00:00 +02 said  DEPARTED  code ABCDEF.NEW  "The parcel has left the parcel center."  [country "DE"]
  2026-06-10T18:00:00 +02 said  ACCEPTED  "The parcel was handed over to GLS."  [country "DE"]
warning UNMAPPED_CODE DELIVD.LOCKER9
warning UNMAPPED_CODE INBOUD.EXPRESS
warning UNMAPPED_CODE ZZZZZZ.NEW
warning UNMAPPED_CODE ABCDEF.NEW
warning UNMAPPED_CODE no code
warning EVENT an event without code and description
