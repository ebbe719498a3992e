# Delay, customs and a hold are problems: the parcel goes on.

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
     "Code": "Y65",
     "Description": "Shipment delayed due to extreme weather conditions",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "12-06-2026 10:00:00"
    },
    {
     "Code": "Q14",
     "Description": "Removed from transport for inspection",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "11-06-2026 10:00:00"
    },
    {
     "Code": "X67",
     "Description": "Awaiting payment of import costs",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "10-06-2026 10:00:00"
    },
    {
     "Code": "X10",
     "Description": "Parcel details missing",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "09-06-2026 10:00:00"
    },
    {
     "Code": "X63",
     "Description": "Delayed due to sample check at customs clearance",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 17:00:00"
    },
    {
     "Code": "J09",
     "Description": "Delivery time changed",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 16:00:00"
    },
    {
     "Code": "G01",
     "Description": "Delivery time changed",
     "DestinationLocationCode": {},
     "LocationCode": "171200",
     "RouteCode": {},
     "RouteName": {},
     "TimeStamp": "08-06-2026 15:00:00"
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
    "TimeStamp": "12-06-2026 10:00:00",
    "StatusCode": "99",
    "StatusDescription": "Not applicable",
    "PhaseCode": "99",
    "PhaseDescription": "Not applicable"
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
  2026-06-12T10:00:00 +02 carrier  DELAYED (WEATHER)  code Y65  "Shipment delayed due to extreme weather conditions"  [facility "171200"]
  2026-06-11T10:00:00 +02 carrier  HELD (SECURITY)  code Q14  "Removed from transport for inspection"  [facility "171200"]
  2026-06-10T10:00:00 +02 carrier  CUSTOMS_PAYMENT_REQUIRED (CUSTOMS_DUTIES)  code X67  "Awaiting payment of import costs"  [facility "171200"]
  2026-06-09T10:00:00 +02 carrier  CUSTOMS_DOCUMENTS_REQUIRED (CUSTOMS_DOCUMENTS)  code X10  "Parcel details missing"  [facility "171200"]
  2026-06-08T17:00:00 +02 carrier  CUSTOMS_HELD (CUSTOMS_INSPECTION)  code X63  "Delayed due to sample check at customs clearance"  [facility "171200"]
  2026-06-08T16:00:00 +02 carrier  DELAYED  code J09  "Delivery time changed"  [facility "171200"]
  2026-06-08T15:00:00 +02 carrier  DELAYED (CARRIER_LOSS)  code G01  "Delivery time changed"  [facility "171200"]
  2026-06-08T04:02:11 +02 carrier  PROCESSED  code J01  "Shipment sorted"  [facility "160662"]
  2026-06-07T21:20:05 +02 carrier  ACCEPTED  code B01  "Shipment received by PostNL"  [facility "166886"]
  2026-06-07T09:51:08 +02 carrier  DATA_RECEIVED  code A01  "Shipment expected, but not yet arrived at PostNL"  [facility "888888"]
  service "Standaard zending"
  weight 1840 g
  pieces 1
  reference reference "ORD-7001"
  origin [city "Hoofddorp" postal "2132WT" country "NL"]
  destination [city "Utrecht" postal "3571ZZ" country "NL"]
