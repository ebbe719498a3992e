# An unknown number is a result inside a 200, beside one that is known; one that is left out is unknown, too.
=== ask
H9746130018743501086
H9746130018743501093
H9746130018743501109

=== reply 200
content-type: application/json

{
 "shipmentinfo": [
  {
   "shipmentID": "H9746130018743501086",
   "result": {
    "code": "e001",
    "message": "There is no information for the entered value."
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
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086&shipmentID=H9746130018743501093&shipmentID=H9746130018743501109
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
report H9746130018743501086 NOT_FOUND
report H9746130018743501093 FOUND
  2026-06-11T16:02:11 +02 said  DATA_RECEIVED  code 000000000  "The shipment has been notified to Hermes electronically."  [city "Hamburg" country "DE" facility "Hermes Germany"]
  reference client_reference "ORDER-2207"
  reference client_reference_2 "1023456"
  destination [city "Kassel" postal "34117" country "DE"]
report H9746130018743501109 NOT_FOUND

=== ask
H9746130018743501086

=== reply 200
content-type: application/json

{
 "shipmentinfo": [
  {
   "result": {
    "code": "e001",
    "message": "There is no information for the entered value."
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
report H9746130018743501086 NOT_FOUND

=== ask
H9746130018743501086

=== reply 200
content-type: application/json

{
 "shipmentinfo": []
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
report H9746130018743501086 NOT_FOUND

=== ask
H9746130018743501086

=== reply 404
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e001",
   "message": "There is no information for the entered value."
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
report H9746130018743501086 NOT_FOUND
