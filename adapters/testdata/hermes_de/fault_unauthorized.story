# Not authorised for shipment info.
=== ask
H9746130018743501086

=== reply 403
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e900",
   "message": "Not authorised"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault UNAUTHORIZED: credentials refused: e900: Not authorised
