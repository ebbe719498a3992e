# Day first, ISO with and without offset, fractions, a bare day; one that cannot be read costs its event alone.

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
     "Code": "J05",
     "Description": "a",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 10:13:20.326"
    },
    {
     "Code": "J01",
     "Description": "b",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "2026-06-08T04:02:11"
    },
    {
     "Code": "J10",
     "Description": "c",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "2026-06-08T01:02:11.500Z"
    },
    {
     "Code": "B01",
     "Description": "d",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "2026-06-07T21:20:05+02:00"
    },
    {
     "Code": "A71",
     "Description": "e",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "07/06/2026 09:00"
    },
    {
     "Code": "A01",
     "Description": "f",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "07-06-2026"
    },
    {
     "Code": "F01",
     "Description": "g",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "yesterday"
    },
    {
     "Code": "A10",
     "Description": "h",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": {}
    }
   ],
   "ProductOptions": {
    "OptionCode": "6",
    "CharacteristicCode": "118"
   },
   "Status": {
    "TimeStamp": "08-06-2026 10:13:20",
    "StatusCode": "7",
    "StatusDescription": "x",
    "PhaseCode": "3",
    "PhaseDescription": "Distribution"
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
  2026-06-08T10:13:20 +02 carrier  OUT_FOR_DELIVERY  code J05  "a"  [facility "171200"]
  2026-06-08T04:02:11 +02 carrier  PROCESSED  code J01  "b"  [facility "171200"]
  2026-06-08T01:02:11 +00 said  PROCESSED  code J10  "c"  [facility "171200"]
  2026-06-07T21:20:05 +02 said  ACCEPTED  code B01  "d"  [facility "171200"]
  2026-06-07T09:00:00 +02 carrier  DATA_RECEIVED  code A71  "e"  [facility "171200"]
  2026-06-07 day  DATA_RECEIVED  code A01  "f"  [facility "171200"]
  service "Standaard zending"
  weight 1840 g
  pieces 1
  reference reference "ORD-7001"
  origin [city "Hoofddorp" postal "2132WT" country "NL"]
  destination [city "Utrecht" postal "3571ZZ" country "NL"]
warning TIME F01
warning TIME A10
