# Numbers instead of texts, null, a list in the place of an object: nothing but the field is lost.

=== ask
3STSTX700100003

=== reply 200
content-type: application/json

{
 "CompleteStatus": {
  "Shipment": {
   "MainBarcode": "3STSTX700100003",
   "Barcode": "3STSTX700100003",
   "ShipmentAmount": 1,
   "ShipmentCounter": "1",
   "Customer": {
    "CustomerCode": "TSTX",
    "CustomerNumber": "10203040",
    "Name": "Webwinkel Voorbeeld"
   },
   "ProductCode": "003085",
   "ProductDescription": "Standaard zending",
   "Dimension": [],
   "Event": [
    {
     "Code": "J05",
     "Description": null,
     "LocationCode": 171200,
     "RouteNumber": "12",
     "TimeStamp": "08-06-2026 10:13:20"
    },
    "odd",
    {
     "Code": null,
     "Description": null,
     "TimeStamp": null
    },
    {
     "Code": "B01",
     "TimeStamp": "07-06-2026 21:20:05",
     "Description": [
      "x"
     ]
    }
   ],
   "ProductOptions": {
    "OptionCode": "6",
    "CharacteristicCode": "118"
   },
   "Status": {
    "TimeStamp": null,
    "StatusCode": 7
   },
   "OldStatus": [],
   "DeliveryDate": "soon"
  }
 }
}

=== told
request GET https://api.postnl.nl/shipment/v2/status/barcode/3STSTX700100003?detail=true&language=EN
  accept: application/json
  apikey: (secret)
report 3STSTX700100003 FOUND
  2026-06-08T10:13:20 +02 carrier  OUT_FOR_DELIVERY  code J05  [facility "171200"]
  2026-06-07T21:20:05 +02 carrier  ACCEPTED  code B01
  service "Standaard zending"
  pieces 1
warning EVENT an event that is no object
warning TIME DeliveryDate
