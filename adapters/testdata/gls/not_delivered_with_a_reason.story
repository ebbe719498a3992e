# Groups that are known only by name: the text may tell the reason.
=== ask
42249028960

=== reply 200
content-type: application/json

{
 "parcels": [
  {
   "requested": "42249028960",
   "unitno": "42249028960",
   "status": "NOTDELIVERED",
   "statusDateTime": "2026-06-12T13:00:00+0200",
   "events": [
    {
     "code": "NODELI.X9",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "Parcel not delivered.",
     "eventDateTime": "2026-06-12T13:00:00+0200"
    },
    {
     "code": "NOTDEL.X2",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel could not be delivered as the reception was closed.",
     "eventDateTime": "2026-06-11T13:00:00+0200"
    },
    {
     "code": "NOTDEL.X1",
     "city": "",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel could not be delivered as the consignee was absent.",
     "eventDateTime": "2026-06-10T13:00:00+0200"
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
     "code": "INTIAL.NORMAL",
     "city": "Neuenstein",
     "postalCode": "36286",
     "country": "DE",
     "description": "The parcel was handed over to GLS.",
     "eventDateTime": "2026-06-09T17:11:12+0200"
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
  2026-06-12T13:00:00 +02 said  DELIVERY_ATTEMPTED  code NODELI.X9  "Parcel not delivered."  [country "DE"]
  2026-06-11T13:00:00 +02 said  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code NOTDEL.X2  "The parcel could not be delivered as the reception was closed."  [country "DE"]
  2026-06-10T13:00:00 +02 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code NOTDEL.X1  "The parcel could not be delivered as the consignee was absent."  [country "DE"]
  2026-06-10T07:31:10 +02 said  OUT_FOR_DELIVERY  code OUTDEL.NORMAL  "The parcel is out for delivery."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
warning UNMAPPED_CODE NODELI.X9
warning UNMAPPED_CODE NOTDEL.X2
warning UNMAPPED_CODE NOTDEL.X1
