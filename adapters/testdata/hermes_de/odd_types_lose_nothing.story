# A lone shipment and a lone status in the place of lists, nulls, times without offset or seconds.
=== ask
H9746130018743501086

=== reply 200
content-type: application/json

{
 "shipmentInfo": {
  "shipmentId": "H9746130018743501086",
  "clientReference": null,
  "clientReference2": 7,
  "result": null,
  "receiverAddress": "none",
  "deliveryForecast": [],
  "status": {
   "timestamp": "2026-06-13T05:12",
   "code": null,
   "description": "A text",
   "scanningUnit": {
    "city": "Wien",
    "countryCode": "aut"
   }
  }
 }
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
report H9746130018743501086 FOUND
  2026-06-13T05:12:00 +02 place  UNKNOWN  "A text"  [city "Wien" country "AT"]
  reference client_reference_2 "7"
warning UNMAPPED_CODE a status without code

=== ask
H9746130018743501086

=== reply 200
content-type: application/json

{
 "shipmentinfo": [
  {
   "shipmentID": "H9746130018743501086",
   "clientID": "4711",
   "clientReference": "ORDER-2207",
   "clientReference2": "1023456",
   "trackingLink": "https://www.myhermes.de/",
   "receiverAddress": {
    "city": "Kassel",
    "zipCode": "34117",
    "countryCode": "DEU"
   },
   "status": [
    null,
    "x",
    {
     "timestamp": "yesterday",
     "code": "3000"
    },
    {
     "timestamp": "2026-06-13T05:12:00+0200"
    },
    {
     "timestamp": "2026-06-13T05:13:00.123+0200",
     "code": "3000",
     "description": "On tour",
     "scanningUnit": {
      "name": null,
      "city": null,
      "countryCode": null
     }
    }
   ]
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
report H9746130018743501086 FOUND
  2026-06-13T05:13:00 +02 said  OUT_FOR_DELIVERY  code 3000  "On tour"
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
warning EVENT a status that is no object
warning TIME status[].timestamp
warning EVENT a status that says nothing
