# An event in Ireland told in the zone of the German system: the instant is right and identifies, not the clock.
=== ask
42249028960

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "INDELIVERY",
   "statusDateTime": "2026-06-10T09:31:10+0200",
   "events": [
    {
     "code": "OUTDEL.NORMAL",
     "city": "Dublin",
     "postalCode": "D11",
     "country": "IE",
     "description": "The parcel is out for delivery.",
     "eventDateTime": "2026-06-10T09:31:10+0200"
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
  2026-06-10T09:31:10 +02 said  OUT_FOR_DELIVERY  code OUTDEL.NORMAL  "The parcel is out for delivery."  [city "Dublin" postal "D11" country "IE"]
