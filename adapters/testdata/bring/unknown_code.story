# A status that is in no table, and one that is missing.
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
     "statusDescription": "Gone",
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
       "description": "Gone",
       "status": "TELEPORTED",
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
       "dateIso": "2026-06-10T10:00:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:00",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "A text alone",
       "status": "",
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
       "dateIso": "2026-06-10T09:00:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "09:00",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "",
       "status": "",
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
       "dateIso": "2026-06-10T08:00:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "08:00",
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
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 FOUND
  2026-06-10T10:00:00 +02 said  UNKNOWN  code TELEPORTED  "Gone"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T09:00:00 +02 said  UNKNOWN  "A text alone"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [city "BERGEN" postal "5003" country "NO" facility "054000"]
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
warning UNMAPPED_CODE TELEPORTED
warning UNMAPPED_CODE no status
warning EVENT an event without status and description
