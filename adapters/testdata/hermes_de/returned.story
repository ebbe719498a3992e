# Refused, sent back with the reason, arrived at the client.
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
    },
    {
     "timestamp": "2026-06-13T17:00:00+02:00",
     "code": "060001004",
     "description": "Shipment returned (customer refused to accept the shipment)",
     "scanningUnit": {
      "name": "Depot Kassel",
      "city": "Kassel",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-14T07:00:00+02:00",
     "code": "100001003",
     "description": "Shipment will be returned (customer refused to accept the shipment)",
     "scanningUnit": {
      "name": "Depot Kassel",
      "city": "Kassel",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-14T22:00:00+02:00",
     "code": "115001006",
     "description": "Return shipment processed/sorted",
     "scanningUnit": {
      "name": "LC Haldensleben",
      "city": "Haldensleben",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-15T09:00:00+02:00",
     "code": "125001007",
     "description": "The return/return shipment has arrived at the client.",
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
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T18:20:00 +02 said  DEPARTED  code 010000000  "The shipment has left the clients warehouse."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T22:41:37 +02 said  PROCESSED  code 030000006  "Shipment handled at Logistics Center"  [city "Haldensleben" country "DE" facility "LC Haldensleben"]
  2026-06-13T05:12:00 +02 said  ARRIVED  code 045001003  "The shipment has arrived."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T08:30:00 +02 said  OUT_FOR_DELIVERY  code 050001003  "The shipment has gone out on a delivery route. Delivery is expected today."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T17:00:00 +02 said  REFUSED (RECIPIENT_REFUSED)  code 060001004  "Shipment returned (customer refused to accept the shipment)"  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-14T07:00:00 +02 said  RETURNING (RECIPIENT_REFUSED)  code 100001003  "Shipment will be returned (customer refused to accept the shipment)"  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-14T22:00:00 +02 said  RETURNING  code 115001006  "Return shipment processed/sorted"  [city "Haldensleben" country "DE" facility "LC Haldensleben"]
  2026-06-15T09:00:00 +02 said  RETURNED  code 125001007  "The return/return shipment has arrived at the client."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
