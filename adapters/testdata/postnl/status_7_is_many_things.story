# Status 7 covers the way to a shop, the depot and the door: the event says which.

=== ask
3STSTX700100003

=== reply 200
content-type: application/json

{
 "CompleteStatus": {
  "Shipment": {
   "MainBarcode": "3STSTX700100003",
   "Barcode": "3STSTX700100003",
   "ShipmentAmount": "1",
   "ShipmentCounter": "1",
   "Customer": {
    "CustomerCode": "TSTX",
    "CustomerNumber": "10203040",
    "Name": "Webwinkel Voorbeeld"
   },
   "ProductCode": "003085",
   "ProductDescription": "Standaard zending",
   "Reference": "ORD-7001",
   "Dimension": {
    "Height": "125",
    "Length": "250",
    "Volume": "6250",
    "Weight": "1840",
    "Width": "200"
   },
   "Address": [
    {
     "AddressType": "01",
     "Building": {},
     "City": "Utrecht",
     "CompanyName": {},
     "CountryCode": "NL",
     "DepartmentName": {},
     "District": {},
     "FirstName": {},
     "Floor": {},
     "HouseNumber": "1",
     "HouseNumberSuffix": {},
     "LastName": "Voorbeeld",
     "Region": {},
     "Remark": {},
     "Street": "Teststraat",
     "Zipcode": "3571ZZ"
    },
    {
     "AddressType": "02",
     "Building": {},
     "City": "Hoofddorp",
     "CompanyName": "Webwinkel Voorbeeld",
     "CountryCode": "NL",
     "DepartmentName": {},
     "District": {},
     "FirstName": {},
     "Floor": {},
     "HouseNumber": "1",
     "HouseNumberSuffix": {},
     "LastName": {},
     "Region": {},
     "Remark": {},
     "Street": "Teststraat",
     "Zipcode": "2132WT"
    }
   ],
   "Event": [
    {
     "Code": "J55",
     "Description": "Driver is en route to outlet",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 16:00:00"
    },
    {
     "Code": "J08",
     "Description": "Delivery unsuccessful, we'll try again",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 15:00:00"
    },
    {
     "Code": "J45",
     "Description": "On liner service to distribution depot",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 03:00:00"
    },
    {
     "Code": "B01",
     "Description": "Received",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "07-06-2026 21:00:00"
    }
   ],
   "ProductOptions": {
    "OptionCode": "6",
    "CharacteristicCode": "118"
   },
   "Status": {
    "TimeStamp": "08-06-2026 16:00:00",
    "StatusCode": "7",
    "StatusDescription": "Shipment out for delivery",
    "PhaseCode": "3",
    "PhaseDescription": "Distribution"
   },
   "OldStatus": [],
   "Expectation": {
    "ETAFrom": {},
    "ETATo": {}
   }
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100003?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100003 FOUND
  2026-06-08T16:00:00 +02 carrier  HEADING_TO_PICKUP_POINT  code J55  "Driver is en route to outlet"  [facility "171200"]
  2026-06-08T15:00:00 +02 carrier  DELIVERY_ATTEMPTED  code J08  "Delivery unsuccessful, we'll try again"  [facility "171200"]
  2026-06-08T03:00:00 +02 carrier  IN_TRANSIT  code J45  "On liner service to distribution depot"  [facility "171200"]
  2026-06-07T21:00:00 +02 carrier  ACCEPTED  code B01  "Received"  [facility "171200"]
  service "Standaard zending"
  weight 1840 g
  pieces 1
  reference reference "ORD-7001"
  origin [city "Hoofddorp" postal "2132WT" country "NL"]
  destination [city "Utrecht" postal "3571ZZ" country "NL"]
