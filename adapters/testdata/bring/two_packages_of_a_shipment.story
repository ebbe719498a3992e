# The shipment's number stands for all packages: one delivered is a part, all are the whole. A package's number stands for it alone.
=== ask
70438101000000013

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
     "statusDescription": "The shipment has been delivered.",
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
       "description": "The shipment has been delivered.",
       "status": "DELIVERED",
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
       "dateIso": "2026-06-10T14:00:02+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "14:00",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has been loaded for delivery.",
       "status": "TRANSPORT_TO_RECIPIENT",
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
       "dateIso": "2026-06-10T08:02:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "08:02",
       "consignmentEvent": false,
       "insignificant": false
      },
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
    },
    {
     "statusDescription": "The shipment has been loaded for delivery.",
     "descriptions": [],
     "packageNumber": "370438101000000021",
     "previousPackageNumber": "",
     "productName": "Pick-up parcel",
     "productCode": "5800",
     "brand": "POSTEN",
     "weightInKgs": 16.5,
     "pickupCode": null,
     "shelfNumber": null,
     "dateOfReturn": null,
     "dateOfEstimatedDelivery": "",
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
       "description": "The shipment has been loaded for delivery.",
       "status": "TRANSPORT_TO_RECIPIENT",
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
       "dateIso": "2026-06-10T08:02:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "08:02",
       "consignmentEvent": false,
       "insignificant": false
      },
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
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=70438101000000013&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 70438101000000013 FOUND
  2026-06-10T14:00:02 +02 said  PARTLY_DELIVERED  code DELIVERED  "The shipment has been delivered."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T08:02:00 +02 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT  "The shipment has been loaded for delivery."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  service "Pick-up parcel"
  weight 33000 g
  pieces 2
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]

=== ask
70438101000000013

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
     "statusDescription": "The shipment has been delivered.",
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
       "description": "The shipment has been delivered.",
       "status": "DELIVERED",
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
       "dateIso": "2026-06-10T14:00:02+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "14:00",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has been loaded for delivery.",
       "status": "TRANSPORT_TO_RECIPIENT",
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
       "dateIso": "2026-06-10T08:02:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "08:02",
       "consignmentEvent": false,
       "insignificant": false
      },
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
    },
    {
     "statusDescription": "The shipment has been delivered.",
     "descriptions": [],
     "packageNumber": "370438101000000021",
     "previousPackageNumber": "",
     "productName": "Pick-up parcel",
     "productCode": "5800",
     "brand": "POSTEN",
     "weightInKgs": 16.5,
     "pickupCode": null,
     "shelfNumber": null,
     "dateOfReturn": null,
     "dateOfEstimatedDelivery": "",
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
       "description": "The shipment has been delivered.",
       "status": "DELIVERED",
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
       "dateIso": "2026-06-10T15:30:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "14:00",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has been loaded for delivery.",
       "status": "TRANSPORT_TO_RECIPIENT",
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
       "dateIso": "2026-06-10T08:02:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "08:02",
       "consignmentEvent": false,
       "insignificant": false
      },
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
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=70438101000000013&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 70438101000000013 FOUND
  2026-06-10T14:00:02 +02 said  PARTLY_DELIVERED  code DELIVERED  "The shipment has been delivered."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T08:02:00 +02 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT  "The shipment has been loaded for delivery."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  2026-06-10T15:30:00 +02 said  DELIVERED  code DELIVERED  "The shipment has been delivered."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  service "Pick-up parcel"
  weight 33000 g
  pieces 2
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]

=== ask
370438101000000021

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
     "statusDescription": "The shipment has been delivered.",
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
       "description": "The shipment has been delivered.",
       "status": "DELIVERED",
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
       "dateIso": "2026-06-10T14:00:02+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "14:00",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has been loaded for delivery.",
       "status": "TRANSPORT_TO_RECIPIENT",
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
       "dateIso": "2026-06-10T08:02:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "08:02",
       "consignmentEvent": false,
       "insignificant": false
      },
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
    },
    {
     "statusDescription": "The shipment has been loaded for delivery.",
     "descriptions": [],
     "packageNumber": "370438101000000021",
     "previousPackageNumber": "",
     "productName": "Pick-up parcel",
     "productCode": "5800",
     "brand": "POSTEN",
     "weightInKgs": 16.5,
     "pickupCode": null,
     "shelfNumber": null,
     "dateOfReturn": null,
     "dateOfEstimatedDelivery": "",
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
       "description": "The shipment has been loaded for delivery.",
       "status": "TRANSPORT_TO_RECIPIENT",
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
       "dateIso": "2026-06-10T08:02:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "08:02",
       "consignmentEvent": false,
       "insignificant": false
      },
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
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000021&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000021 FOUND
  2026-06-10T08:02:00 +02 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT  "The shipment has been loaded for delivery."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  service "Pick-up parcel"
  weight 16500 g
  pieces 2
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013

=== ask
*

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
     "statusDescription": "The shipment has been delivered.",
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
       "description": "The shipment has been delivered.",
       "status": "DELIVERED",
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
       "dateIso": "2026-06-10T14:00:02+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "14:00",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has been loaded for delivery.",
       "status": "TRANSPORT_TO_RECIPIENT",
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
       "dateIso": "2026-06-10T08:02:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "08:02",
       "consignmentEvent": false,
       "insignificant": false
      },
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
    },
    {
     "statusDescription": "The shipment has been loaded for delivery.",
     "descriptions": [],
     "packageNumber": "370438101000000021",
     "previousPackageNumber": "",
     "productName": "Pick-up parcel",
     "productCode": "5800",
     "brand": "POSTEN",
     "weightInKgs": 16.5,
     "pickupCode": null,
     "shelfNumber": null,
     "dateOfReturn": null,
     "dateOfEstimatedDelivery": "",
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
       "description": "The shipment has been loaded for delivery.",
       "status": "TRANSPORT_TO_RECIPIENT",
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
       "dateIso": "2026-06-10T08:02:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "08:02",
       "consignmentEvent": false,
       "insignificant": false
      },
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
report 370438101000000014 FOUND
  2026-06-10T14:00:02 +02 said  DELIVERED  code DELIVERED  "The shipment has been delivered."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T08:02:00 +02 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT  "The shipment has been loaded for delivery."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  service "Pick-up parcel"
  weight 16500 g
  pieces 2
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
report 370438101000000021 FOUND
  2026-06-10T08:02:00 +02 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT  "The shipment has been loaded for delivery."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  service "Pick-up parcel"
  weight 16500 g
  pieces 2
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
