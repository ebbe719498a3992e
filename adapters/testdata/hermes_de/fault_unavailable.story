# A technical failure, a query that failed with a 400, and one inside a shipment: all are asked again.
=== ask
H9746130018743501086

=== reply 500
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e999",
   "message": "Technical error"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault UNAVAILABLE: carrier unavailable (HTTP 500): e999: Technical error

=== ask
H9746130018743501086

=== reply 400
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e002",
   "message": "Query failed"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault UNAVAILABLE: carrier unavailable (HTTP 400): e002: Query failed

=== ask
H9746130018743501086
H9746130018743501093

=== reply 200
content-type: application/json

{
 "shipmentinfo": [
  {
   "shipmentID": "H9746130018743501086",
   "result": {
    "code": "e002",
    "message": "Query failed"
   }
  },
  {
   "shipmentID": "H9746130018743501093",
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
    }
   ]
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086&shipmentID=H9746130018743501093
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
report H9746130018743501093 FOUND
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]

=== ask
H9746130018743501086

=== reply 200
content-type: application/json

{
 "shipmentinfo": [
  {
   "shipmentID": "H9746130018743501086",
   "result": {
    "code": "e002",
    "message": "Query failed"
   }
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault UNAVAILABLE: carrier unavailable (HTTP 200): e002
