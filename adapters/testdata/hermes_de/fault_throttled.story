# Too many calls, with and without a status that says so.
=== ask
H9746130018743501086

=== reply 429
content-type: application/json
retry-after: 120

{
 "listOfResultCodes": [
  {
   "code": "e008",
   "message": "Monthly limit reached"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault THROTTLED retry after 120 s: throttled for 120 s: e008: Monthly limit reached

=== ask
H9746130018743501086

=== reply 400
content-type: application/json

{
 "listOfResultCodes": [
  {
   "code": "e010",
   "message": "Too many requests"
  }
 ]
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault THROTTLED: throttled: e010: Too many requests
