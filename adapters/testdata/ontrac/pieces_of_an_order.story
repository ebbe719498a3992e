# LaserShip: an order of two pieces; the one asked for is told, or each.
=== ask
1LS717700040012

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
   "Weight": "5",
   "WeightUnit": "lbs"
  },
  {
   "TrackingNumber": "1LS717700040012",
   "Weight": "2.5",
   "WeightUnit": "lbs"
  }
 ],
 "Events": [
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
request GET http://www.lasership.com/track/1LS717700040012/json
  accept: application/json
report 1LS717700040012 FOUND
  2026-06-11T05:10:00 -07 said  ARRIVED  code Arrived  "Arrived"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  2026-06-09T14:42:14 -04 said  PICKED_UP  code Received  "Origin Scan"  [city "COLUMBUS" region "OH" postal "43217" country "US"]
  estimate 2026-06-12 day
  weight 1134 g
  pieces 2
  origin [city "COLUMBUS" region "OH" postal "43217" country "US"]
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]

=== ask
*

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
   "Weight": "5",
   "WeightUnit": "lbs"
  },
  {
   "TrackingNumber": "1LS717700040012",
   "Weight": "2.5",
   "WeightUnit": "lbs"
  }
 ],
 "Events": [
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
  }
 ]
}

=== told
report 1LS717700040011 FOUND
  2026-06-11T05:10:00 -07 said  ARRIVED  code Arrived  "Arrived"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  estimate 2026-06-12 day
  weight 2268 g
  pieces 2
  origin [city "COLUMBUS" region "OH" postal "43217" country "US"]
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
report 1LS717700040012 FOUND
  2026-06-11T05:10:00 -07 said  ARRIVED  code Arrived  "Arrived"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  estimate 2026-06-12 day
  weight 1134 g
  pieces 2
  origin [city "COLUMBUS" region "OH" postal "43217" country "US"]
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]

=== ask
*

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
 "Pieces": [],
 "Events": [
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
  }
 ]
}

=== told
report 40070011 FOUND
  2026-06-11T05:10:00 -07 said  ARRIVED  code Arrived  "Arrived"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  estimate 2026-06-12 day
  origin [city "COLUMBUS" region "OH" postal "43217" country "US"]
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
