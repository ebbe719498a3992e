# Where it waits and until when; a message to the recipient in between changes nothing.
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
     "statusDescription": "Notification sent by SMS.",
     "descriptions": [],
     "packageNumber": "370438101000000014",
     "previousPackageNumber": "",
     "productName": "Pick-up parcel",
     "productCode": "5800",
     "brand": "POSTEN",
     "weightInKgs": 16.5,
     "pickupCode": null,
     "shelfNumber": null,
     "dateOfReturn": "24.06.2026",
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
       "description": "Notification sent by SMS.",
       "status": "NOTIFICATION_SENT",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "",
       "city": "",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "2026-06-10T12:31:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "12:31",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has arrived at pickup point.",
       "status": "READY_FOR_PICKUP",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "122608",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "1407",
       "city": "VINTERBRO",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "2026-06-10T12:30:25+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "12:30",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has arrived at terminal.",
       "status": "TERMINAL",
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
       "dateIso": "2026-06-10T02:10:33+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "02:10",
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
     "requestedPackage": null,
     "expectedPickupUnitId": "122608",
     "expectedPickupUnitName": "Coop Extra Vinterbro"
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
  2026-06-10T12:31:00 +02 said  RECIPIENT_NOTIFIED  code NOTIFICATION_SENT  "Notification sent by SMS."  [country "NO"]
  2026-06-10T12:30:25 +02 said  AVAILABLE_FOR_PICKUP  code READY_FOR_PICKUP  "The shipment has arrived at pickup point."  [city "VINTERBRO" postal "1407" country "NO" facility "122608"]
  2026-06-10T02:10:33 +02 said  ARRIVED  code TERMINAL  "The shipment has arrived at terminal."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  pickup point id 122608 "Coop Extra Vinterbro" [city "VINTERBRO" postal "1407" country "NO"] collect by 2026-06-24
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
     "statusDescription": "The shipment has arrived at terminal.",
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
       "description": "The shipment has arrived at terminal.",
       "status": "TERMINAL",
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
       "dateIso": "2026-06-10T02:10:33+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "02:10",
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
     "requestedPackage": null,
     "expectedPickupUnitId": "122608",
     "expectedPickupUnitName": "Coop Extra Vinterbro"
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
  2026-06-10T02:10:33 +02 said  ARRIVED  code TERMINAL  "The shipment has arrived at terminal."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  pickup point id 122608 "Coop Extra Vinterbro"
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
