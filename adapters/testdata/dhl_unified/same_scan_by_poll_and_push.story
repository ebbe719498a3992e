# A push holds the newest status only, and tells the same scan as the poll: same code, same time.
=== push POST
content-type: application/json
x-waybill-token: 5b1f0a8e2c7d49b6a3e0f1c2d4b5a697

{
 "scope": "subscription.push",
 "self": "https://api-eu.dhl.com/tracking/push/v1/subscription/5f0c0e8e-8c5e-4f6d-9b1e-3a5d2c7b9f10",
 "shipments": [
  {
   "id": "JVGL06190000001234567890",
   "service": "parcel-nl",
   "status": {
    "timestamp": "2026-06-12T14:10:05+02:00",
    "statusCode": "transit",
    "status": "LOAD_VEHICLE"
   }
  },
  {
   "id": "00340434700000000016",
   "service": "parcel-de",
   "status": {
    "timestamp": "2026-06-15T07:58:00",
    "statusCode": "transit",
    "status": "The shipment has been loaded onto the delivery vehicle",
    "description": "The shipment has been loaded onto the delivery vehicle"
   }
  }
 ]
}

=== told
verified
acknowledged 200
report JVGL06190000001234567890 instance parcel-nl/JVGL06190000001234567890 FOUND
  2026-06-12T14:10:05 +02 said  OUT_FOR_DELIVERY  code parcel-nl/LOAD_VEHICLE
  service "parcel-nl"
report 00340434700000000016 instance parcel-de/00340434700000000016 FOUND
  2026-06-15T07:58:00 +02 carrier  OUT_FOR_DELIVERY  "The shipment has been loaded onto the delivery vehicle"
  service "parcel-de"

=== ask
JVGL06190000001234567890 service=parcel-nl

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "JVGL06190000001234567890",
   "service": "parcel-nl",
   "status": {
    "timestamp": "2026-06-12T14:10:05+02:00",
    "statusCode": "transit",
    "status": "LOAD_VEHICLE"
   },
   "events": [
    {
     "timestamp": "2026-06-12T14:10:05+02:00",
     "statusCode": "transit",
     "status": "LOAD_VEHICLE"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=JVGL06190000001234567890&service=parcel-nl&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report JVGL06190000001234567890 instance parcel-nl/JVGL06190000001234567890 FOUND
  2026-06-12T14:10:05 +02 said  OUT_FOR_DELIVERY  code parcel-nl/LOAD_VEHICLE
  service "parcel-nl"

=== ask
00340434700000000016

=== reply 200
content-type: application/json

{
 "shipments": [
  {
   "id": "00340434700000000016",
   "service": "parcel-de",
   "status": {
    "timestamp": "2026-06-15T07:58:00",
    "statusCode": "transit",
    "status": "The shipment has been loaded onto the delivery vehicle",
    "description": "The shipment has been loaded onto the delivery vehicle"
   },
   "events": [
    {
     "timestamp": "2026-06-15T07:58:00",
     "statusCode": "transit",
     "status": "The shipment has been loaded onto the delivery vehicle",
     "description": "The shipment has been loaded onto the delivery vehicle"
    }
   ]
  }
 ]
}

=== told
request GET https://api-eu.dhl.com/track/shipments?trackingNumber=00340434700000000016&service=parcel-de&requesterCountryCode=DE&language=en
  accept: application/json
  dhl-api-key: (secret)
report 00340434700000000016 instance parcel-de/00340434700000000016 FOUND
  2026-06-15T07:58:00 +02 carrier  OUT_FOR_DELIVERY  "The shipment has been loaded onto the delivery vehicle"
  service "parcel-de"
