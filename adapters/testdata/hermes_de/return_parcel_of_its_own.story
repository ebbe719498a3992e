# A return parcel has a number of its own and is on the way back from its first scan.
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
     "code": "065001004",
     "description": "Return shipment received (pick-up)",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-12T20:00:00+02:00",
     "code": "115001006",
     "description": "Return shipment processed/sorted",
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
  2026-06-12T12:00:00 +02 said  RETURNING  code 065001004  "Return shipment received (pick-up)"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T20:00:00 +02 said  RETURNING  code 115001006  "Return shipment processed/sorted"  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
