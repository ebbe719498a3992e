# Days are `dd.MM.yyyy`, moments ISO 8601; what is displayed is local and stands in where the moment cannot be read.
=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "consignmentId": "70438101000000013",
   "previousConsignmentId": "",
   "packageSet": [
    {
     "statusDescription": "A",
     "descriptions": [],
     "packageNumber": "370438101000000014",
     "previousPackageNumber": "",
     "productName": "Pick-up parcel",
     "productCode": "5800",
     "brand": "POSTEN",
     "weightInKgs": 16.5,
     "pickupCode": null,
     "shelfNumber": null,
     "dateOfReturn": null,
     "dateOfEstimatedDelivery": "tomorrow",
     "estimatedTimeSpanOfDelivery": null,
     "dateOfDelivery": null,
     "senderName": "",
     "recipientName": "",
     "recipientAddress": {
      "addressLine1": "",
      "addressLine2": "",
      "postalCode": "1407",
      "city": "VINTERBRO",
      "countryCode": "NO",
      "country": "Norway"
     },
     "eventSet": [
      {
       "description": "A",
       "status": "IN_TRANSIT",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "071000",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "0001",
       "city": "OSLO",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "2026-06-10T05:45:00+0200",
       "displayDate": "10.06.2026",
       "displayTime": "05:45",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "B",
       "status": "IN_TRANSIT",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "071000",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "0001",
       "city": "OSLO",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "",
       "displayDate": "10.06.2026",
       "displayTime": "04:45",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "C",
       "status": "IN_TRANSIT",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "071000",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "0001",
       "city": "OSLO",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "soon",
       "displayDate": "09.06.2026",
       "displayTime": "",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "D",
       "status": "IN_TRANSIT",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "071000",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "0001",
       "city": "OSLO",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": null,
       "displayDate": "",
       "displayTime": "",
       "consignmentEvent": false,
       "insignificant": false
      }
     ],
     "requestedPackage": null
    }
   ],
   "senderReference": "ORDER-77120",
   "senderCustomerNumber": "",
   "totalWeightInKgs": 33.0,
   "totalVolumeInDm3": 45.2,
   "isPickupNoticeAvailable": false,
   "consignmentActionSet": []
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 FOUND
  2026-06-10T05:45:00 +02 said  IN_TRANSIT  code IN_TRANSIT  "A"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T04:45:00 local minute  IN_TRANSIT  code IN_TRANSIT  "B"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-09 day  IN_TRANSIT  code IN_TRANSIT  "C"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
warning TIME IN_TRANSIT: dateIso
warning TIME dateOfEstimatedDelivery

=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "consignmentId": "70438101000000013",
   "previousConsignmentId": "",
   "packageSet": [
    {
     "statusDescription": "The shipment has been handed in.",
     "descriptions": [],
     "packageNumber": "370438101000000014",
     "previousPackageNumber": "",
     "productName": "Pick-up parcel",
     "productCode": "5800",
     "brand": "POSTEN",
     "weightInKgs": 16.5,
     "pickupCode": null,
     "shelfNumber": null,
     "dateOfReturn": null,
     "dateOfEstimatedDelivery": "12.06.2026",
     "estimatedTimeSpanOfDelivery": {
      "startTime": "",
      "endTime": "21:00"
     },
     "dateOfDelivery": null,
     "senderName": "",
     "recipientName": "",
     "recipientAddress": {
      "addressLine1": "",
      "addressLine2": "",
      "postalCode": "1407",
      "city": "VINTERBRO",
      "countryCode": "NO",
      "country": "Norway"
     },
     "eventSet": [
      {
       "description": "The shipment has been handed in.",
       "status": "HANDED_IN",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "054000",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "5003",
       "city": "BERGEN",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "2026-06-09T15:20:10+02:00",
       "displayDate": "09.06.2026",
       "displayTime": "15:20",
       "consignmentEvent": false,
       "insignificant": false
      }
     ],
     "requestedPackage": null
    }
   ],
   "senderReference": "ORDER-77120",
   "senderCustomerNumber": "",
   "totalWeightInKgs": 33.0,
   "totalVolumeInDm3": 45.2,
   "isPickupNoticeAvailable": false,
   "consignmentActionSet": []
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 FOUND
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  estimate 2026-06-12T21:00:00 local minute
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013

=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "consignmentId": "70438101000000013",
   "previousConsignmentId": "",
   "packageSet": [
    {
     "statusDescription": "The shipment has been handed in.",
     "descriptions": [],
     "packageNumber": "370438101000000014",
     "previousPackageNumber": "",
     "productName": "Pick-up parcel",
     "productCode": "5800",
     "brand": "POSTEN",
     "weightInKgs": 16.5,
     "pickupCode": null,
     "shelfNumber": null,
     "dateOfReturn": null,
     "dateOfEstimatedDelivery": "12.06.2026",
     "estimatedTimeSpanOfDelivery": {
      "startTime": "17:00"
     },
     "dateOfDelivery": null,
     "senderName": "",
     "recipientName": "",
     "recipientAddress": {
      "addressLine1": "",
      "addressLine2": "",
      "postalCode": "1407",
      "city": "VINTERBRO",
      "countryCode": "NO",
      "country": "Norway"
     },
     "eventSet": [
      {
       "description": "The shipment has been handed in.",
       "status": "HANDED_IN",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "054000",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "5003",
       "city": "BERGEN",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "2026-06-09T15:20:10+02:00",
       "displayDate": "09.06.2026",
       "displayTime": "15:20",
       "consignmentEvent": false,
       "insignificant": false
      }
     ],
     "requestedPackage": null
    }
   ],
   "senderReference": "ORDER-77120",
   "senderCustomerNumber": "",
   "totalWeightInKgs": 33.0,
   "totalVolumeInDm3": 45.2,
   "isPickupNoticeAvailable": false,
   "consignmentActionSet": []
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 FOUND
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  estimate 2026-06-12T17:00:00 local minute to 2026-06-12 day
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013

=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "apiVersion": "2",
 "consignmentSet": [
  {
   "consignmentId": "70438101000000013",
   "previousConsignmentId": "",
   "packageSet": [
    {
     "statusDescription": "The shipment has been handed in.",
     "descriptions": [],
     "packageNumber": "370438101000000014",
     "previousPackageNumber": "",
     "productName": "Pick-up parcel",
     "productCode": "5800",
     "brand": "POSTEN",
     "weightInKgs": 16.5,
     "pickupCode": null,
     "shelfNumber": null,
     "dateOfReturn": null,
     "dateOfEstimatedDelivery": "",
     "estimatedTimeSpanOfDelivery": {
      "startTime": "08:00",
      "endTime": "16:00"
     },
     "dateOfDelivery": null,
     "senderName": "",
     "recipientName": "",
     "recipientAddress": {
      "addressLine1": "",
      "addressLine2": "",
      "postalCode": "1407",
      "city": "VINTERBRO",
      "countryCode": "NO",
      "country": "Norway"
     },
     "eventSet": [
      {
       "description": "The shipment has been handed in.",
       "status": "HANDED_IN",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "054000",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "5003",
       "city": "BERGEN",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "2026-06-09T15:20:10+02:00",
       "displayDate": "09.06.2026",
       "displayTime": "15:20",
       "consignmentEvent": false,
       "insignificant": false
      }
     ],
     "requestedPackage": null
    }
   ],
   "senderReference": "ORDER-77120",
   "senderCustomerNumber": "",
   "totalWeightInKgs": 33.0,
   "totalVolumeInDm3": 45.2,
   "isPickupNoticeAvailable": false,
   "consignmentActionSet": []
  }
 ]
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 FOUND
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
