# On its way with a forecast of hours, which are German time; scans have their own offset.
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
   "deliveryForecast": {
    "fixed": true,
    "date": "2026-06-16",
    "timeSlot": {
     "from": "10:00",
     "to": "14:00"
    }
   },
   "internationalShipmentID": "00340633031105567586",
   "partNumber": "78810030",
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
     "timestamp": "2026-06-12T18:20:00+02:00",
     "code": "010000000",
     "description": "The shipment has left the clients warehouse.",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-12T22:41:37+02:00",
     "code": "030000006",
     "description": "Shipment handled at Logistics Center",
     "scanningUnit": {
      "name": "LC Haldensleben",
      "city": "Haldensleben",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-13T05:12:00+02:00",
     "code": "045001003",
     "description": "The shipment has arrived.",
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
  2026-06-12T18:20:00 +02 said  DEPARTED  code 010000000  "The shipment has left the clients warehouse."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T22:41:37 +02 said  PROCESSED  code 030000006  "Shipment handled at Logistics Center"  [city "Haldensleben" country "DE" facility "LC Haldensleben"]
  2026-06-13T05:12:00 +02 said  ARRIVED  code 045001003  "The shipment has arrived."  [city "Kassel" country "DE" facility "Depot Kassel"]
  estimate 2026-06-16T10:00:00 +02 carrier minute to 2026-06-16T14:00:00 +02 carrier minute
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  reference part_number "78810030"
  reference international_shipment_id "00340633031105567586"
  destination [city "Kassel" postal "34117" country "DE"]
