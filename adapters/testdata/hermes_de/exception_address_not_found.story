# "Shipment returned" is brought back to the depot, not to the sender.
=== ask
H9746130018743501086
H9746130018743501093
H9746130018743501109
H9746130018743501116

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
     "code": "060002003",
     "description": "Shipment returned (address not found)",
     "scanningUnit": {
      "name": "Depot Kassel",
      "city": "Kassel",
      "countryCode": "DEU"
     }
    }
   ]
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
     "code": "060003004",
     "description": "Shipment returned (1st delivery attempt not successful)",
     "scanningUnit": {
      "name": "Depot Kassel",
      "city": "Kassel",
      "countryCode": "DEU"
     }
    }
   ]
  },
  {
   "shipmentID": "H9746130018743501109",
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
     "code": "060008003",
     "description": "Shipment returned (damage)",
     "scanningUnit": {
      "name": "Depot Kassel",
      "city": "Kassel",
      "countryCode": "DEU"
     }
    }
   ]
  },
  {
   "shipmentID": "H9746130018743501116",
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
     "code": "060007003",
     "description": "Shipment returned (misdirected)",
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
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086&shipmentID=H9746130018743501093&shipmentID=H9746130018743501109&shipmentID=H9746130018743501116
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
  2026-06-13T17:00:00 +02 said  ADDRESS_UNUSABLE (ADDRESS_WRONG)  code 060002003  "Shipment returned (address not found)"  [city "Kassel" country "DE" facility "Depot Kassel"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501093 FOUND
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T18:20:00 +02 said  DEPARTED  code 010000000  "The shipment has left the clients warehouse."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T22:41:37 +02 said  PROCESSED  code 030000006  "Shipment handled at Logistics Center"  [city "Haldensleben" country "DE" facility "LC Haldensleben"]
  2026-06-13T05:12:00 +02 said  ARRIVED  code 045001003  "The shipment has arrived."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T08:30:00 +02 said  OUT_FOR_DELIVERY  code 050001003  "The shipment has gone out on a delivery route. Delivery is expected today."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T17:00:00 +02 said  DELIVERY_ATTEMPTED  code 060003004  "Shipment returned (1st delivery attempt not successful)"  [city "Kassel" country "DE" facility "Depot Kassel"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501109 FOUND
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T18:20:00 +02 said  DEPARTED  code 010000000  "The shipment has left the clients warehouse."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T22:41:37 +02 said  PROCESSED  code 030000006  "Shipment handled at Logistics Center"  [city "Haldensleben" country "DE" facility "LC Haldensleben"]
  2026-06-13T05:12:00 +02 said  ARRIVED  code 045001003  "The shipment has arrived."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T08:30:00 +02 said  OUT_FOR_DELIVERY  code 050001003  "The shipment has gone out on a delivery route. Delivery is expected today."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T17:00:00 +02 said  DAMAGED (CARRIER_DAMAGE)  code 060008003  "Shipment returned (damage)"  [city "Kassel" country "DE" facility "Depot Kassel"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501116 FOUND
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T18:20:00 +02 said  DEPARTED  code 010000000  "The shipment has left the clients warehouse."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T22:41:37 +02 said  PROCESSED  code 030000006  "Shipment handled at Logistics Center"  [city "Haldensleben" country "DE" facility "LC Haldensleben"]
  2026-06-13T05:12:00 +02 said  ARRIVED  code 045001003  "The shipment has arrived."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T08:30:00 +02 said  OUT_FOR_DELIVERY  code 050001003  "The shipment has gone out on a delivery route. Delivery is expected today."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T17:00:00 +02 said  MISROUTED (CARRIER_SORTING)  code 060007003  "Shipment returned (misdirected)"  [city "Kassel" country "DE" facility "Depot Kassel"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
