# One code as three groups, as nine digits, as four digits, and as a number that lost its zeros.
=== ask
*

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
     "timestamp": "2026-06-13T11:05:09+02:00",
     "code": "90-1-4",
     "description": "Shipment delivered (with handheld scanner)",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
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
     "timestamp": "2026-06-13T11:05:09+02:00",
     "code": "090001004",
     "description": "Shipment delivered (with handheld scanner)",
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
     "timestamp": "2026-06-13T11:05:09+02:00",
     "code": "3510",
     "description": "Shipment delivered (with handheld scanner)",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
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
     "timestamp": "2026-06-13T11:05:09+02:00",
     "code": 90001004,
     "description": "Shipment delivered (with handheld scanner)",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    }
   ]
  },
  {
   "shipmentID": "H9746130018743501123",
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
     "code": 0,
     "description": "The shipment has been notified to Hermes electronically.",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-11T16:03:11+02:00",
     "code": "0-0-0",
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
report H9746130018743501086 FOUND
  2026-06-13T11:05:09 +02 said  DELIVERED  code 090001004  "Shipment delivered (with handheld scanner)"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501093 FOUND
  2026-06-13T11:05:09 +02 said  DELIVERED  code 090001004  "Shipment delivered (with handheld scanner)"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501109 FOUND
  2026-06-13T11:05:09 +02 said  DELIVERED  code 3510  "Shipment delivered (with handheld scanner)"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501116 FOUND
  2026-06-13T11:05:09 +02 said  DELIVERED  code 090001004  "Shipment delivered (with handheld scanner)"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501123 FOUND
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 0000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-11T16:03:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
