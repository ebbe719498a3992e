# LaserShip: left at the door, and given to somebody who signed.
=== ask
1LS717700040011

=== reply 200
content-type: application/json

{
 "OrderNumber": "40070011",
 "ReceivedOn": "2026-06-08T04:05:31",
 "UTCReceivedOn": "2026-06-08T04:05:31",
 "EstimatedDeliveryDate": "2026-06-12",
 "Origin": {
  "City": "COLUMBUS",
  "State": "OH",
  "PostalCode": "43217",
  "Country": "US"
 },
 "Destination": {
  "City": "TEMPE",
  "State": "AZ",
  "PostalCode": "85281",
  "Country": "US"
 },
 "Pieces": [
  {
   "TrackingNumber": "1LS717700040011",
   "Weight": 5.25,
   "WeightUnit": "lbs"
  }
 ],
 "Events": [
  {
   "DateTime": "2026-06-11T13:10:00",
   "UTCDateTime": "2026-06-11T20:10:00",
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "Released",
   "EventLabel": "Delivered",
   "EventShortText": "Delivered",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "Front Door",
   "Reason": ""
  },
  {
   "DateTime": "2026-06-11T08:10:00",
   "UTCDateTime": "2026-06-11T15:10:00",
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "OutForDelivery",
   "EventLabel": "Out for Delivery",
   "EventShortText": "Out for Delivery",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": ""
  },
  {
   "DateTime": "2026-06-11T05:10:00",
   "UTCDateTime": "2026-06-11T12:10:00",
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "Arrived",
   "EventLabel": "Arrived",
   "EventShortText": "Arrived",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": ""
  },
  {
   "DateTime": "2026-06-09T14:42:14",
   "UTCDateTime": "2026-06-09T18:42:14",
   "City": "COLUMBUS",
   "State": "OH",
   "PostalCode": "43217",
   "Country": "US",
   "EventType": "Received",
   "EventLabel": "Origin Scan",
   "EventShortText": "Origin Scan",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": ""
  }
 ]
}

=== told
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
report 1LS717700040011 FOUND
  2026-06-11T13:10:00 -07 said  DELIVERED_TO_SAFE_PLACE  code Released  "Delivered"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  2026-06-11T08:10:00 -07 said  OUT_FOR_DELIVERY  code OutForDelivery  "Out for Delivery"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  2026-06-11T05:10:00 -07 said  ARRIVED  code Arrived  "Arrived"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  2026-06-09T14:42:14 -04 said  PICKED_UP  code Received  "Origin Scan"  [city "COLUMBUS" region "OH" postal "43217" country "US"]
  estimate 2026-06-12 day
  delivery left at "Front Door"
  weight 2381 g
  pieces 1
  origin [city "COLUMBUS" region "OH" postal "43217" country "US"]
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]

=== ask
1LS717700040011

=== reply 200
content-type: application/json

{
 "OrderNumber": "40070011",
 "ReceivedOn": "2026-06-08T04:05:31",
 "UTCReceivedOn": "2026-06-08T04:05:31",
 "EstimatedDeliveryDate": "2026-06-12",
 "Origin": {
  "City": "COLUMBUS",
  "State": "OH",
  "PostalCode": "43217",
  "Country": "US"
 },
 "Destination": {
  "City": "TEMPE",
  "State": "AZ",
  "PostalCode": "85281",
  "Country": "US"
 },
 "Pieces": [
  {
   "TrackingNumber": "1LS717700040011",
   "Weight": 5.25,
   "WeightUnit": "lbs"
  }
 ],
 "Events": [
  {
   "DateTime": "2026-06-11T13:10:00",
   "UTCDateTime": "2026-06-11T20:10:00",
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "Delivered",
   "EventLabel": "Delivered",
   "EventShortText": "Delivered",
   "EventLongText": "",
   "Signature": "P EXAMPLE",
   "Signature2": "",
   "Location": "Reception",
   "Reason": ""
  },
  {
   "DateTime": "2026-06-11T08:10:00",
   "UTCDateTime": "2026-06-11T15:10:00",
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "OutForDelivery",
   "EventLabel": "Out for Delivery",
   "EventShortText": "Out for Delivery",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": ""
  }
 ]
}

=== told
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
report 1LS717700040011 FOUND
  2026-06-11T13:10:00 -07 said  DELIVERED  code Delivered  "Delivered"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  2026-06-11T08:10:00 -07 said  OUT_FOR_DELIVERY  code OutForDelivery  "Out for Delivery"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  estimate 2026-06-12 day
  delivery signed by "P EXAMPLE" left at "Reception"
  weight 2381 g
  pieces 1
  origin [city "COLUMBUS" region "OH" postal "43217" country "US"]
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
