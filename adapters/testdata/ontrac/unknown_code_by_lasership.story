# Types of LaserShip that are in no table: by their text.
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
   "Weight": "5",
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
   "EventType": "Attempted",
   "EventLabel": "Delivery attempted",
   "EventShortText": "Delivery attempted",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": "Business closed"
  },
  {
   "DateTime": "2026-06-11T12:10:00",
   "UTCDateTime": "2026-06-11T19:10:00",
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "NotDelivered",
   "EventLabel": "Not Delivered",
   "EventShortText": "Not Delivered",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": ""
  },
  {
   "DateTime": "2026-06-11T11:10:00",
   "UTCDateTime": null,
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "Returned",
   "EventLabel": "Returned to Sender",
   "EventShortText": "Returned to Sender",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": ""
  },
  {
   "DateTime": null,
   "UTCDateTime": "2026-06-11T17:10:00",
   "City": "PHOENIX",
   "State": "AZ",
   "PostalCode": "85034",
   "Country": "US",
   "EventType": "Contemplated",
   "EventLabel": "Contemplated",
   "EventShortText": "Contemplated",
   "EventLongText": "",
   "Signature": "",
   "Signature2": "",
   "Location": "",
   "Reason": ""
  },
  {
   "DateTime": null,
   "UTCDateTime": null,
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
request GET http://www.lasership.com/track/1LS717700040011/json
  accept: application/json
report 1LS717700040011 FOUND
  2026-06-11T13:10:00 -07 said  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code Attempted  "Delivery attempted"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  2026-06-11T12:10:00 -07 said  DELIVERY_ATTEMPTED  code NotDelivered  "Not Delivered"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  2026-06-11T11:10:00 -07 place  RETURNING  code Returned  "Returned to Sender"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  2026-06-11T17:10:00 +00 said  UNKNOWN  code Contemplated  "Contemplated"  [city "PHOENIX" region "AZ" postal "85034" country "US"]
  estimate 2026-06-12 day
  weight 2268 g
  pieces 1
  origin [city "COLUMBUS" region "OH" postal "43217" country "US"]
  destination [city "TEMPE" region "AZ" postal "85281" country "US"]
warning UNMAPPED_CODE Attempted
warning UNMAPPED_CODE NotDelivered
warning UNMAPPED_CODE Returned
warning UNMAPPED_CODE Contemplated
warning TIME Arrived: neither DateTime nor UTCDateTime
