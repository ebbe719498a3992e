# {} in the place of the events: the statuses stand in, without those that are not applicable.

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
   "Event": {},
   "ProductOptions": {
    "OptionCode": "6",
    "CharacteristicCode": "118"
   },
   "Status": {
    "TimeStamp": "08-06-2026 04:02:11",
    "StatusCode": "5",
    "StatusDescription": "Shipment sorted",
    "PhaseCode": "2",
    "PhaseDescription": "Sorting"
   },
   "OldStatus": [
    {
     "TimeStamp": "08-06-2026 05:00:00",
     "StatusCode": "99",
     "StatusDescription": "Not applicable",
     "PhaseCode": "99",
     "PhaseDescription": "Not applicable"
    },
    {
     "TimeStamp": "08-06-2026 04:02:11",
     "StatusCode": "5",
     "StatusDescription": "Shipment sorted",
     "PhaseCode": "2",
     "PhaseDescription": "Sorting"
    },
    {
     "TimeStamp": "07-06-2026 21:20:05.250",
     "StatusCode": "2",
     "StatusDescription": "Shipment received",
     "PhaseCode": "1",
     "PhaseDescription": "Collection"
    },
    {
     "TimeStamp": "07-06-2026 09:51:08",
     "StatusCode": "1",
     "StatusDescription": "Pre-announced",
     "PhaseCode": "1",
     "PhaseDescription": "Collection"
    }
   ]
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100003?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100003 FOUND
  2026-06-08T04:02:11 +02 carrier  PROCESSED  code status/5  "Shipment sorted"
  2026-06-07T21:20:05 +02 carrier  ACCEPTED  code status/2  "Shipment received"
  2026-06-07T09:51:08 +02 carrier  DATA_RECEIVED  code status/1  "Pre-announced"
  service "Standaard zending"
  weight 1840 g
  pieces 1
  reference reference "ORD-7001"
  origin [city "Hoofddorp" postal "2132WT" country "NL"]
  destination [city "Utrecht" postal "3571ZZ" country "NL"]
