# Preferences change no status, also after the delivery.
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
     "code": "310001301",
     "description": "The recipient has chosen a permanent PreferredParcelShop for the delivery of their shipments.",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
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
    },
    {
     "timestamp": "2026-06-13T11:05:09+02:00",
     "code": "090000000",
     "description": "The shipment has been delivered.",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-14T11:05:09+02:00",
     "code": "320002301",
     "description": "A PreferredNeighbour has been chosen for delivery.",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-14T12:05:09+02:00",
     "code": "320008302",
     "description": "At the request of the customer, an address correction was carried out by Hermes Customer Service.",
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
  2026-06-11T16:02:11 +02 said  DELIVERY_CHANGED (RECIPIENT_REQUEST)  code 310001301  "The recipient has chosen a permanent PreferredParcelShop for the delivery of their shipments."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-13T05:12:00 +02 said  ARRIVED  code 045001003  "The shipment has arrived."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T11:05:09 +02 said  DELIVERED  code 090000000  "The shipment has been delivered."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-14T11:05:09 +02 said  DELIVERY_CHANGED (RECIPIENT_REQUEST)  code 320002301  "A PreferredNeighbour has been chosen for delivery."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-14T12:05:09 +02 said  ADDRESS_CORRECTED (RECIPIENT_REQUEST)  code 320008302  "At the request of the customer, an address correction was carried out by Hermes Customer Service."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
