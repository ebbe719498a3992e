# Errors of the question are ours, unless it is the lone number that cannot be read.
=== ask
H9746130018743501086
H9746130018743501093

=== reply 400
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e005",
   "message": "Syntax error: shipmentID"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086&shipmentID=H9746130018743501093
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault MALFORMED: reply not understood: e005: Syntax error: shipmentID

=== ask
12345

=== reply 400
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e005",
   "message": "Syntax error: shipmentID"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=12345
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
report 12345 INVALID_NUMBER
warning CARRIER e005

=== ask
H9746130018743501086

=== reply 400
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e009",
   "message": "Media type not supported"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault MALFORMED: reply not understood: e009: Media type not supported

=== ask
H9746130018743501086

=== reply 200
content-type: application/json

{
 "page": "welcome"
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault MALFORMED: reply not understood: HTTP 200 without shipments

=== ask
H9746130018743501086
H9746130018743501093

=== reply 200
content-type: application/json

{
 "shipmentinfo": [
  {
   "shipmentID": "H9746130018743501086",
   "result": {
    "code": "e005",
    "message": "Syntax error"
   }
  },
  {
   "shipmentID": "H9746130018743501093",
   "result": {
    "code": "e777",
    "message": "New"
   }
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086&shipmentID=H9746130018743501093
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
report H9746130018743501086 INVALID_NUMBER
warning CARRIER e005
