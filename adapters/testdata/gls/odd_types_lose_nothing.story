# A lone object for a list, numbers for texts, nulls: only what cannot be read is lost.
=== ask
42249028960

=== reply 200
content-type: application/json

{
 "parcels": {
  "requested": 42249028960,
  "unitno": null,
  "status": 7,
  "statusDateTime": null,
  "errorCode": null,
  "events": [
   null,
   5,
   {
    "code": "inboud.normal ",
    "city": null,
    "postalCode": 36286,
    "country": "Germany",
    "description": null,
    "eventDateTime": "2026-06-09T23:02:01+0200"
   },
   {
    "code": [
     "x"
    ],
    "description": {
     "a": 1
    },
    "eventDateTime": "2026-06-09T23:02:01+0200"
   }
  ]
 }
}

=== told
request GET https://api.gls-group.net/track-and-trace-v1/tracking/simple/trackids/42249028960?showEvents=true
  accept: application/json
  accept-language: EN
  authorization: (secret)
report 42249028960 FOUND
  2026-06-09T23:02:01 +02 said  ARRIVED  code INBOUD.NORMAL  [postal "36286"]
warning EVENT an event that is no object
warning EVENT an event without code and description
warning UNMAPPED_CODE 7
