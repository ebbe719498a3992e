# An unknown third group leaves the meaning of the first two; 008 makes an arrival a drop-off at a ParcelShop.
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
     "timestamp": "2026-06-12T12:00:00+02:00",
     "code": "045001008",
     "description": "The shipment has been handed in at the ParcelShop.",
     "scanningUnit": {
      "name": "Kiosk am Markt",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-12T20:00:00+02:00",
     "code": "045001077",
     "description": "The shipment has arrived.",
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
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
report H9746130018743501086 FOUND
  2026-06-12T12:00:00 +02 said  DROPPED_OFF  code 045001008  "The shipment has been handed in at the ParcelShop."  [city "Hamburg" country "DE" facility "Kiosk am Markt"]
  2026-06-12T20:00:00 +02 said  ARRIVED  code 045001077  "The shipment has arrived."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
