# What does not name the number is not reported on it.

=== ask
3STSTX700300009

=== reply 200
content-type: application/json

{
 "CompleteStatus": {
  "Shipment": {
   "MainBarcode": "3STSTX700300001",
   "Barcode": "3STSTX700300002",
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
     "Description": "Driver is en route",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 10:13:20"
    },
    {
     "Code": "J01",
     "Description": "Shipment sorted",
     "DestinationLocationCode": {},
     "LocationCode": "160662",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 04:02:11"
    },
    {
     "Code": "B01",
     "Description": "Shipment received by PostNL",
     "DestinationLocationCode": {},
     "LocationCode": "166886",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "07-06-2026 21:20:05"
    },
    {
     "Code": "A01",
     "Description": "Shipment expected, but not yet arrived at PostNL",
     "DestinationLocationCode": {},
     "LocationCode": "888888",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "07-06-2026 09:51:08"
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
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700300009?detail=true&language=EN
  accept: application/json
  apikey: (secret)
warning UNASKED_NUMBER a shipment that was not asked for
