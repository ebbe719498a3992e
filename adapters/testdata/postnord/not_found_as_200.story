# No shipments: empty, absent, or a fault that says so.
=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "shipments": []
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 NOT_FOUND

=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {}
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 NOT_FOUND

=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "shipments": null,
  "compositeFault": {
   "faults": [
    {
     "faultCode": "noShipmentFound",
     "explanationText": "No shipment found for the given id",
     "paramValues": [
      {
       "param": "id",
       "value": "x"
      }
     ]
    }
   ]
  }
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 NOT_FOUND

=== ask
00373500450000000010

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "compositeFault": {
   "faults": [
    {
     "faultCode": "SHIPMENT_NOT_FOUND",
     "explanationText": null,
     "paramValues": [
      {
       "param": "id",
       "value": "x"
      }
     ]
    }
   ]
  }
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/00373500450000000010/public?apikey=(secret)&locale=en
  accept: application/json
report 00373500450000000010 NOT_FOUND

=== ask
*

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "shipments": []
 }
}

=== told
report (no number) NOT_FOUND
