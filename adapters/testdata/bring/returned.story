# Not collected, and back with the sender.
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
     "statusDescription": "The shipment has been delivered to the sender.",
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
     "dateOfDelivery": "28.06.2026",
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
       "description": "The shipment has been delivered to the sender.",
       "status": "DELIVERED_SENDER",
       "lmEventCode": "3",
       "lmCauseCode": "W",
       "lmMeasureCode": "",
       "recipientSignature": {
        "name": ""
       },
       "unitId": "071000",
       "unitInformationUrl": null,
       "unitType": "BRING",
       "postalCode": "5003",
       "city": "BERGEN",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "2026-06-28T10:00:00+02:00",
       "displayDate": "28.06.2026",
       "displayTime": "10:00",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment is being returned.",
       "status": "RETURN",
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
       "dateIso": "2026-06-25T10:00:00+02:00",
       "displayDate": "25.06.2026",
       "displayTime": "10:00",
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
  2026-06-28T10:00:00 +02 said  RETURNED  code DELIVERED_SENDER  "The shipment has been delivered to the sender."  [city "BERGEN" postal "5003" country "NO" facility "071000"]
  2026-06-25T10:00:00 +02 said  RETURNING  code RETURN  "The shipment is being returned."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T12:30:25 +02 said  AVAILABLE_FOR_PICKUP  code READY_FOR_PICKUP  "The shipment has arrived at pickup point."  [city "VINTERBRO" postal "1407" country "NO" facility "122608"]
  pickup point id 122608 [city "VINTERBRO" postal "1407" country "NO"]
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
