# Not in the documents: the text says that it was refused, and the code is warned of.
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
   "statusDateTime": "2026-06-10T13:00:00+0200",
   "events": [
    {
     "code": "NOTDEL.ADR_X1",
     "city": "Hamburg",
     "postalCode": "",
     "country": "DE",
     "description": "The parcel could not be delivered as the consignee refused to accept it.",
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
  2026-06-10T13:00:00 +02 said  REFUSED (RECIPIENT_REFUSED)  code NOTDEL.ADR_X1  "The parcel could not be delivered as the consignee refused to accept it."  [city "Hamburg" country "DE"]
  2026-06-10T07:31:10 +02 said  OUT_FOR_DELIVERY  code OUTDEL.NORMAL  "The parcel is out for delivery."  [city "Hamburg" postal "22525" country "DE"]
  2026-06-09T17:11:12 +02 said  ACCEPTED  code INTIAL.NORMAL  "The parcel was handed over to GLS."  [city "Neuenstein" postal "36286" country "DE"]
warning UNMAPPED_CODE NOTDEL.ADR_X1
