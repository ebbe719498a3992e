# DHL's own sample: statusCode says pre-transit, status DELIVERED. Code, then text, then statusCode. The id is a number.
=== ask
9120000450

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": 9120000450,
   "service": "express",
   "status": {
    "timestamp": "2026-03-04T16:20:11Z",
    "statusCode": "pre-transit",
    "status": "DELIVERED",
    "description": "MERTEN",
    "remark": "Customs has not finished."
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
     "value": 88.5,
     "unitText": "stone"
    }
   },
   "events": [
    {
     "timestamp": "2026-03-04T16:20:11Z",
     "statusCode": "pre-transit",
     "status": "DELIVERED",
     "description": "MERTEN",
     "remark": "Customs has not finished."
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=9120000450&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 9120000450 instance express/9120000450 FOUND
  2026-03-04T16:20:11 +00 said  DELIVERED  code express/DELIVERED  "MERTEN"
  estimate 2026-08-03T22:00:00 +00 said
  service "express"
warning UNMAPPED_CODE express/DELIVERED
warning FIELD a weight that is none, or in a unit that is not documented
