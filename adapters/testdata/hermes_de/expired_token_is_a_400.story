# An expired or invalid token is a 400, also inside a 200 or as the gateway says it.
=== ask
H9746130018743501086

=== reply 400
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e902",
   "message": "Token expired"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault UNAUTHORIZED: credentials refused: e902: Token expired

=== ask
H9746130018743501086

=== reply 400
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e903",
   "message": "Token invalid"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault UNAUTHORIZED: credentials refused: e903: Token invalid

=== ask
H9746130018743501086

=== reply 200
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e903",
   "message": "Token invalid"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault UNAUTHORIZED: credentials refused: e903: Token invalid

=== ask
H9746130018743501086

=== reply 400
content-type: application/json

{
 "error": "invalid_token",
 "error_description": "Access token expired"
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault UNAUTHORIZED: credentials refused: invalid_token: Access token expired

=== ask
H9746130018743501086

=== reply 200
content-type: application/json

{
 "shipmentinfo": [
  {
   "shipmentID": "H9746130018743501086",
   "result": {
    "code": "e902",
    "message": "Token expired"
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
fault UNAUTHORIZED: credentials refused: e902
