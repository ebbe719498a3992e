# A 404 of the gateway is no unknown parcel.

=== ask
3STSTX700100001

=== reply 404
content-type: application/json

{
 "fault": {
  "faultstring": "Unable to identify proxy for host",
  "detail": {
   "errorcode": "messaging.adaptors.http.flow.ApplicationNotFound"
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100001?detail=true&language=EN
  accept: application/json
  apikey: (secret)
fault MALFORMED: reply not understood: HTTP 404: Unable to identify proxy for host: messaging.adaptors.http.flow.ApplicationNotFound
