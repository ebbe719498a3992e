# A bare result, as in a poll.

=== push POST
content-type: application/json
x-api-key: wb-key-41d7c0a5e9

{
 "trackingId": "TBA000000000107",
 "alternateLegTrackingId": "null",
 "eventHistory": [
  {
   "eventCode": "PickupDone",
   "location": {
    "stateOrRegion": "Devon",
    "city": "Exeter",
    "postalCode": "EX33 2JL",
    "countryCode": "GB"
   },
   "eventTime": "2026-06-10T16:20:31.004Z",
   "shipmentType": "FORWARD"
  },
  {
   "eventCode": "OutForDelivery",
   "location": {
    "stateOrRegion": "Devon",
    "city": "Barnstaple",
    "postalCode": "EX33 2JL",
    "countryCode": "GB"
   },
   "eventTime": "2026-06-12T06:31:00.000Z",
   "shipmentType": "FORWARD"
  },
  {
   "eventCode": "Delivered",
   "location": {
    "stateOrRegion": "Devon",
    "city": "Barnstaple",
    "postalCode": "EX33 2JL",
    "countryCode": "GB"
   },
   "eventTime": "2026-06-12T11:04:05.513Z",
   "shipmentType": "FORWARD"
  }
 ],
 "promisedDeliveryDate": "2026-06-13T20:00:00.000Z",
 "summary": {
  "status": "Delivered",
  "trackingDetailCodes": {
   "forward": [
    "DeliveredToShed"
   ],
   "returns": []
  }
 }
}

=== told
verified
acknowledged 200
report TBA000000000107 FOUND
  2026-06-10T16:20:31 +00 said  PICKED_UP  code PickupDone  "PickupDone"  [city "Exeter" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T06:31:00 +00 said  OUT_FOR_DELIVERY  code OutForDelivery  "OutForDelivery"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  2026-06-12T11:04:05 +00 said  DELIVERED_TO_SAFE_PLACE  code Delivered  "Delivered"  [city "Barnstaple" region "Devon" postal "EX33 2JL" country "GB"]
  estimate 2026-06-13T20:00:00 +00 said
  delivery left at "DeliveredToShed"
