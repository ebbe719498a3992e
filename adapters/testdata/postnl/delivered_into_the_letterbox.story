# What lies in the letterbox was signed by nobody: no signature is asked for.

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
     "Code": "I05",
     "Description": "Shipment is in the letterbox",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 13:02:10"
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
    "TimeStamp": "08-06-2026 13:02:10",
    "StatusCode": "11",
    "StatusDescription": "Shipment delivered",
    "PhaseCode": "4",
    "PhaseDescription": "Delivered"
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
  2026-06-08T13:02:10 +02 carrier  DELIVERED_TO_MAILBOX  code I05  "Shipment is in the letterbox"  [facility "171200"]
  2026-06-08T04:02:11 +02 carrier  PROCESSED  code J01  "Shipment sorted"  [facility "160662"]
  2026-06-07T21:20:05 +02 carrier  ACCEPTED  code B01  "Shipment received by PostNL"  [facility "166886"]
  2026-06-07T09:51:08 +02 carrier  DATA_RECEIVED  code A01  "Shipment expected, but not yet arrived at PostNL"  [facility "888888"]
  service "Standaard zending"
  weight 1840 g
  pieces 1
  reference reference "ORD-7001"
  origin [city "Hoofddorp" postal "2132WT" country "NL"]
  destination [city "Utrecht" postal "3571ZZ" country "NL"]
