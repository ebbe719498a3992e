# A bad id is a fault inside a 200, or a 400.
=== ask
0000

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "compositeFault": {
   "faults": [
    {
     "faultCode": "invalidIdentifier",
     "explanationText": "The identifier is not valid",
     "paramValues": [
      {
       "param": "id",
       "value": "x"
      }
     ]
    }
   ]
  },
  "shipments": []
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/0000/public?apikey=(secret)&locale=en
  accept: application/json
report 0000 INVALID_NUMBER

=== ask
0000

=== reply 400
content-type: application/json

{
 "message": "Bad request",
 "compositeFault": {
  "faults": [
   {
    "faultCode": "invalidIdentifier",
    "explanationText": "The identifier is not valid",
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

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/0000/public?apikey=(secret)&locale=en
  accept: application/json
report 0000 INVALID_NUMBER

=== ask
0000

=== reply 400
content-type: application/json

{
 "message": "Bad request",
 "compositeFault": {
  "faults": [
   {
    "faultCode": "100",
    "explanationText": "It does not match the pattern",
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

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/0000/public?apikey=(secret)&locale=en
  accept: application/json
report 0000 INVALID_NUMBER

=== ask
0000

=== reply 200
content-type: application/json

{
 "TrackingInformationResponse": {
  "compositeFault": {
   "faults": [
    {
     "faultCode": "1",
     "explanationText": "Invalid tracking number"
    }
   ]
  }
 }
}

=== told
request GET https://api2.postnord.com/rest/shipment/v7/trackandtrace/id/0000/public?apikey=(secret)&locale=en
  accept: application/json
report 0000 INVALID_NUMBER
