# A 404 without Hermes's code is no unknown parcel.
=== ask
H9746130018743501086

=== reply 404
content-type: application/json

{
 "message": "no Route matched with those values"
}

=== told
request GET https://de-api.hermesworld.com/services/hsi/shipmentinfo?shipmentID=H9746130018743501086
  authorization: (secret)
  accept-language: EN
  accept: application/json
  user-agent: waybill parcel tracking
fault MALFORMED: reply not understood: HTTP 404 without shipments
