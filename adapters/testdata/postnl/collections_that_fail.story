# A collection that fails leaves the parcel with the shipper; a collection called off is no parcel called off.

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
     "Code": "D41",
     "Description": "Pick-up order cancelled",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "09-06-2026 12:00:00"
    },
    {
     "Code": "D07",
     "Description": "Not properly packed",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "09-06-2026 11:00:00"
    },
    {
     "Code": "D05",
     "Description": "There was no shipment to collect",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 11:00:00"
    },
    {
     "Code": "F08",
     "Description": "Collection date is in the past",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "07-06-2026 12:00:00"
    },
    {
     "Code": "X80",
     "Description": "Collection order received",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "07-06-2026 11:00:00"
    }
   ],
   "ProductOptions": {
    "OptionCode": "6",
    "CharacteristicCode": "118"
   },
   "Status": {
    "TimeStamp": "09-06-2026 11:00:00",
    "StatusCode": "4",
    "StatusDescription": "Shipment not collected",
    "PhaseCode": "1",
    "PhaseDescription": "Collection"
   },
   "OldStatus": []
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100003?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100003 FOUND
  2026-06-09T12:00:00 +02 carrier  PICKUP_CANCELLED  code D41  "Pick-up order cancelled"  [facility "171200"]
  2026-06-09T11:00:00 +02 carrier  PICKUP_FAILED (SHIPPER_PACKAGING)  code D07  "Not properly packed"  [facility "171200"]
  2026-06-08T11:00:00 +02 carrier  PICKUP_FAILED (SHIPPER_NOT_READY)  code D05  "There was no shipment to collect"  [facility "171200"]
  2026-06-07T12:00:00 +02 carrier  PICKUP_FAILED (SHIPPER_DATA)  code F08  "Collection date is in the past"  [facility "171200"]
  2026-06-07T11:00:00 +02 carrier  PICKUP_SCHEDULED  code X80  "Collection order received"  [facility "171200"]
  service "Standaard zending"
  weight 1840 g
  pieces 1
  reference reference "ORD-7001"
  origin [city "Hoofddorp" postal "2132WT" country "NL"]
  destination [city "Utrecht" postal "3571ZZ" country "NL"]
