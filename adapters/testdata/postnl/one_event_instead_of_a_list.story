# A single element comes without its list, and {} means that there is nothing.

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
   "ProductDescription": {},
   "Reference": {},
   "Dimension": {},
   "Address": {
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
   "Event": {
    "Code": "A01",
    "Description": "Expected",
    "DestinationLocationCode": {},
    "LocationCode": {},
    "RouteCode": {},
    "RouteName": {},
    "TimeStamp": "07-06-2026 09:51:08"
   },
   "ProductOptions": {
    "OptionCode": "6",
    "CharacteristicCode": "118"
   },
   "Status": {
    "TimeStamp": "07-06-2026 09:51:08",
    "StatusCode": "1",
    "StatusDescription": "Pre-announced",
    "PhaseCode": "1",
    "PhaseDescription": "Collection"
   },
   "OldStatus": {},
   "Expectation": {}
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100003?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100003 FOUND
  2026-06-07T09:51:08 +02 carrier  DATA_RECEIVED  code A01  "Expected"
  service "003085"
  pieces 1
  destination [city "Utrecht" postal "3571ZZ" country "NL"]
