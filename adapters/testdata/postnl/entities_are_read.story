# Descriptions hold entities of HTML.

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
   "ProductDescription": "Parcels, domestic &lt;= 10 kg",
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
     "Code": "B01",
     "Description": "Received &amp; weighed &lt;= 10 kg",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "07-06-2026 21:20:05"
    }
   ],
   "ProductOptions": {
    "OptionCode": "6",
    "CharacteristicCode": "118"
   },
   "Status": {
    "TimeStamp": "07-06-2026 21:20:05",
    "StatusCode": "2",
    "StatusDescription": "Received",
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
  2026-06-07T21:20:05 +02 carrier  ACCEPTED  code B01  "Received & weighed <= 10 kg"  [facility "171200"]
  service "Parcels, domestic <= 10 kg"
  weight 1840 g
  pieces 1
  reference reference "ORD-7001"
  origin [city "Hoofddorp" postal "2132WT" country "NL"]
  destination [city "Utrecht" postal "3571ZZ" country "NL"]
