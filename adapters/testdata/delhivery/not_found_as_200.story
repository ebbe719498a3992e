# An Error in a 200: no such waybill, in both spellings that were seen; an empty list; a 404 with the same words.

=== ask
38061110000015

=== reply 200
content-type: application/json

{
 "Error": "No such waybill or Order Id found"
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
report 38061110000015 NOT_FOUND

=== ask
38061110000015
38061110000026

=== reply 200
content-type: application/json

{
 "Success": false,
 "Error": "Data does not exists for provided Waybill(s)",
 "rmk": "Data does not exists for provided Waybill(s)"
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015,38061110000026&ref_ids=
  authorization: (secret)
  content-type: application/json
report 38061110000015 NOT_FOUND
report 38061110000026 NOT_FOUND

=== ask
38061110000015

=== reply 200
content-type: application/json

{
 "ShipmentData": []
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
report 38061110000015 NOT_FOUND

=== ask
38061110000015

=== reply 200
content-type: application/json

{
 "ShipmentData": [
  {
   "Shipment": null
  }
 ]
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
report 38061110000015 NOT_FOUND
warning FIELD a shipment that says nothing

=== ask
38061110000015

=== reply 404
content-type: application/json

{
 "error": "No such waybill or Order Id found"
}

=== told
request GET https://track.delhivery.com/api/v1/packages/json/?waybill=38061110000015&ref_ids=
  authorization: (secret)
  content-type: application/json
report 38061110000015 NOT_FOUND
