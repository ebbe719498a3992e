# DHL's own sample: statusCode says pre-transit, status DELIVERED. Code, then text, then statusCode. The id is a number.
=== ask
7777777770

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": 7777777770,
   "service": "express",
   "status": {
    "timestamp": "2026-03-02T07:53:47Z",
    "statusCode": "pre-transit",
    "status": "DELIVERED",
    "description": "JESSICA",
    "remark": "The shipment is pending completion of customs inspection."
   },
   "estimatedTimeOfDelivery": "2026-08-03T00:00:00Z",
   "estimatedDeliveryTimeFrame": {
    "estimatedFrom": "2026-08-03T00:00:00Z",
    "estimatedThrough": "2026-08-03T22:00:00Z"
   },
   "estimatedTimeOfDeliveryRemark": "By End of Day",
   "details": {
    "product": {
     "productName": "UNKNOWN - Product unknown"
    },
    "proofOfDelivery": {
     "signatureUrl": "string",
     "documentUrl": "string"
    },
    "weight": {
     "value": 253.5,
     "unitText": "stone"
    }
   },
   "events": [
    {
     "timestamp": "2026-03-02T07:53:47Z",
     "statusCode": "pre-transit",
     "status": "DELIVERED",
     "description": "JESSICA",
     "remark": "The shipment is pending completion of customs inspection."
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=7777777770&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 7777777770 instance express/7777777770 FOUND
  2026-03-02T07:53:47 +00 said  DELIVERED  code express/DELIVERED  "JESSICA"
  estimate 2026-08-03T22:00:00 +00 said
  service "express"
warning UNMAPPED_CODE express/DELIVERED
warning FIELD a weight in a unit that is not documented
