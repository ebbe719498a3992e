# A cancelled tour, a cancelled return, a corrected ParcelShop scan and a cancellation that was deleted: what they undo says nothing any more.
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
     "timestamp": "2026-06-13T08:45:00+02:00",
     "code": "50-90-3",
     "description": "Shipment on tour cancelled",
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
     "code": "060001004",
     "description": "Shipment returned (customer refused to accept the shipment)",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-14T07:00:00+02:00",
     "code": "100001003",
     "description": "Shipment will be returned (customer refused to accept the shipment)",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-14T08:00:00+02:00",
     "code": "100-90-3",
     "description": "Shipment will be returned cancelled",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
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
     "timestamp": "2026-06-13T15:00:00+02:00",
     "code": "055001005",
     "description": "The shipment is available for collection from the Hermes ParcelShop.",
     "scanningUnit": {
      "name": "Kiosk am Markt",
      "city": "Kassel",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-14T10:00:00+02:00",
     "code": "3530",
     "description": "The shipment has been collected by the recipient from the Hermes ParcelShop.",
     "scanningUnit": {
      "name": "Kiosk am Markt",
      "city": "Kassel",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-14T10:05:00+02:00",
     "code": 4690,
     "description": "The last status was cancelled/corrected at the Hermes ParcelShop.",
     "scanningUnit": {
      "name": "Kiosk am Markt",
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
     "timestamp": "2026-06-13T15:00:00+02:00",
     "code": "320021304",
     "description": "The shipment has been cancelled by the client.",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-13T15:30:00+02:00",
     "code": "390-20-301",
     "description": "The cancellation of the shipment has been deleted.",
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
  2026-06-13T08:30:00 +02 said  INFORMATION  code 050001003  "The shipment has gone out on a delivery route. Delivery is expected today."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T08:45:00 +02 said  IN_TRANSIT  code 050090003  "Shipment on tour cancelled"  [city "Kassel" country "DE" facility "Depot Kassel"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501093 FOUND
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T18:20:00 +02 said  DEPARTED  code 010000000  "The shipment has left the clients warehouse."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T22:41:37 +02 said  PROCESSED  code 030000006  "Shipment handled at Logistics Center"  [city "Haldensleben" country "DE" facility "LC Haldensleben"]
  2026-06-13T05:12:00 +02 said  ARRIVED  code 045001003  "The shipment has arrived."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T08:30:00 +02 said  OUT_FOR_DELIVERY  code 050001003  "The shipment has gone out on a delivery route. Delivery is expected today."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T17:00:00 +02 said  REFUSED (RECIPIENT_REFUSED)  code 060001004  "Shipment returned (customer refused to accept the shipment)"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-14T07:00:00 +02 said  INFORMATION  code 100001003  "Shipment will be returned (customer refused to accept the shipment)"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-14T08:00:00 +02 said  RETURN_CANCELLED  code 100090003  "Shipment will be returned cancelled"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501109 FOUND
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T18:20:00 +02 said  DEPARTED  code 010000000  "The shipment has left the clients warehouse."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T22:41:37 +02 said  PROCESSED  code 030000006  "Shipment handled at Logistics Center"  [city "Haldensleben" country "DE" facility "LC Haldensleben"]
  2026-06-13T05:12:00 +02 said  ARRIVED  code 045001003  "The shipment has arrived."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T15:00:00 +02 said  AVAILABLE_FOR_PICKUP  code 055001005  "The shipment is available for collection from the Hermes ParcelShop."  [city "Kassel" country "DE" facility "Kiosk am Markt"]
  2026-06-14T10:00:00 +02 said  INFORMATION  code 3530  "The shipment has been collected by the recipient from the Hermes ParcelShop."  [city "Kassel" country "DE" facility "Kiosk am Markt"]
  2026-06-14T10:05:00 +02 said  INFORMATION  code 4690  "The last status was cancelled/corrected at the Hermes ParcelShop."  [city "Kassel" country "DE" facility "Kiosk am Markt"]
  pickup point "Kiosk am Markt" [city "Kassel" country "DE" facility "Kiosk am Markt"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501116 FOUND
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T18:20:00 +02 said  DEPARTED  code 010000000  "The shipment has left the clients warehouse."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T22:41:37 +02 said  PROCESSED  code 030000006  "Shipment handled at Logistics Center"  [city "Haldensleben" country "DE" facility "LC Haldensleben"]
  2026-06-13T05:12:00 +02 said  ARRIVED  code 045001003  "The shipment has arrived."  [city "Kassel" country "DE" facility "Depot Kassel"]
  2026-06-13T15:00:00 +02 said  INFORMATION  code 320021304  "The shipment has been cancelled by the client."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-13T15:30:00 +02 said  INFORMATION  code 390020301  "The cancellation of the shipment has been deleted."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
