# Only the parcel's status says that it is on its way: its newest event is a change, and before it there was only the data.
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
   "statusDateTime": "2026-06-10T09:13:46+0200",
   "events": [
    {
     "code": "CHANGD.MONEWADDR",
     "city": "",
     "postalCode": "",
     "country": "",
     "description": "The change has been done.",
     "eventDateTime": "2026-06-10T09:13:46+0200"
    },
    {
     "code": "INTIAL.PREADVICE",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel data was entered.",
     "eventDateTime": "2026-06-09T15:08:43+0200"
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
  2026-06-10T09:13:46 +02 said  IN_TRANSIT (RECIPIENT_REQUEST)  code CHANGD.MONEWADDR  "The change has been done."
  2026-06-09T15:08:43 +02 said  DATA_RECEIVED  code INTIAL.PREADVICE  "The parcel data was entered."  [country "DE"]
