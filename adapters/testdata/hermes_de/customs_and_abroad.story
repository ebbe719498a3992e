# Customs and the partner abroad; places have their countries in three letters.
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
    "city": "London",
    "zipCode": "N1 9GU",
    "countryCode": "GBR"
   },
   "status": [
    {
     "timestamp": "2026-06-12T12:00:00+02:00",
     "code": "033001009",
     "description": "Customs Export for the shipment was created.",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-12T20:00:00+02:00",
     "code": "033005006",
     "description": "The shipment will be handed over to the Hermes partner carrier for international shipping.",
     "scanningUnit": {
      "name": "Hermes Germany",
      "city": "Hamburg",
      "countryCode": "DEU"
     }
    },
    {
     "timestamp": "2026-06-13T07:00:00+01:00",
     "code": "035001009",
     "description": "Shipment is in international transit and located in.",
     "scanningUnit": {
      "name": "Partner",
      "city": "London",
      "countryCode": "GBR"
     }
    },
    {
     "timestamp": "2026-06-13T08:00:00+01:00",
     "code": "033003009",
     "description": "Shipment is held by customs.",
     "scanningUnit": {
      "name": "Partner",
      "city": "London",
      "countryCode": "GBR"
     }
    },
    {
     "timestamp": "2026-06-13T09:00:00+01:00",
     "code": "033051009",
     "description": "The shipment was rejected by customs.",
     "scanningUnit": {
      "name": "Partner",
      "city": "London",
      "countryCode": "GBR"
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
  2026-06-12T12:00:00 +02 said  CUSTOMS_PROCESSING  code 033001009  "Customs Export for the shipment was created."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-12T20:00:00 +02 said  HANDED_TO_PARTNER  code 033005006  "The shipment will be handed over to the Hermes partner carrier for international shipping."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  2026-06-13T07:00:00 +01 said  IN_TRANSIT  code 035001009  "Shipment is in international transit and located in."  [city "London" country "GB" facility "Partner"]
  2026-06-13T08:00:00 +01 said  CUSTOMS_HELD  code 033003009  "Shipment is held by customs."  [city "London" country "GB" facility "Partner"]
  2026-06-13T09:00:00 +01 said  CUSTOMS_REJECTED  code 033051009  "The shipment was rejected by customs."  [city "London" country "GB" facility "Partner"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "London" postal "N1 9GU" country "GB"]
