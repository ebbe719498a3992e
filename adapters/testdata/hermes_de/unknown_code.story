# A code that is in no table, and a text without one.
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
    {
     "timestamp": "2026-06-11T16:02:11+02:00",
     "code": "000000000",
     "description": "The shipment has been notified to Hermes electronically.",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-13T09:00:00+02:00",
     "code": "999001003",
     "description": "Something new",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-13T09:01:00+02:00",
     "code": null,
     "description": "A text alone",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-13T08:30:00+02:00",
     "code": "050001003",
     "description": "The shipment has gone out on a delivery route. Delivery is expected today.",
     "scanningUnit": {
      "name": "Depot Kassel",
      "city": "Kassel",
      "countryCode": "DEU"
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
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-13T09:00:00 +02 said  UNKNOWN  code 999001003  "Something new"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-13T09:01:00 +02 said  UNKNOWN  "A text alone"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-13T08:30:00 +02 said  OUT_FOR_DELIVERY  code 050001003  "The shipment has gone out on a delivery route. Delivery is expected today."  [city "Kassel" country "DE" facility "Depot Kassel"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
warning UNMAPPED_CODE 999001003
warning UNMAPPED_CODE a status without code
