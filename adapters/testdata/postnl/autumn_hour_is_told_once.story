# Times are local: of the hour that comes twice the earlier one is taken.

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
     "Code": "J01",
     "Description": "Sorted",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "25-10-2026 02:30:00"
    },
    {
     "Code": "B01",
     "Description": "Received",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "24-10-2026 21:20:05"
    }
   ],
   "ProductOptions": {
    "OptionCode": "6",
    "CharacteristicCode": "118"
   },
   "Status": {
    "TimeStamp": "25-10-2026 02:30:00",
    "StatusCode": "5",
    "StatusDescription": "Sorted",
    "PhaseCode": "2",
    "PhaseDescription": "Sorting"
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
  2026-10-25T02:30:00 +02 carrier  PROCESSED  code J01  "Sorted"  [facility "171200"]
  2026-10-24T21:20:05 +02 carrier  ACCEPTED  code B01  "Received"  [facility "171200"]
  service "Standaard zending"
  weight 1840 g
  pieces 1
  reference reference "ORD-7001"
  origin [city "Hoofddorp" postal "2132WT" country "NL"]
  destination [city "Utrecht" postal "3571ZZ" country "NL"]
