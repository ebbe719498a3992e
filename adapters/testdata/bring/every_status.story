# All statuses, those of former days too; a text may make one finer.
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
     "statusDescription": "Advance notification",
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
       "description": "Advance notification",
       "status": "PRE_NOTIFIED",
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
       "description": "Handed in",
       "status": "HANDED_IN",
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
       "dateIso": "2026-06-10T10:01:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:01",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Collected at the sender",
       "status": "COLLECTED",
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
       "dateIso": "2026-06-10T10:02:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:02",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "In transit",
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
       "dateIso": "2026-06-10T10:03:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:03",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Arrived at terminal",
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
       "dateIso": "2026-06-10T10:04:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:04",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "In international transit",
       "status": "INTERNATIONAL",
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
       "dateIso": "2026-06-10T10:05:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:05",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has left the origin country",
       "status": "INTERNATIONAL",
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
       "dateIso": "2026-06-10T10:06:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:06",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has arrived in the destination country",
       "status": "INTERNATIONAL",
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
       "dateIso": "2026-06-10T10:07:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:07",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Customs clearance",
       "status": "CUSTOMS",
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
       "dateIso": "2026-06-10T10:08:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:08",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Cleared by customs",
       "status": "CUSTOMS",
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
       "dateIso": "2026-06-10T10:09:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:09",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Loaded",
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
       "dateIso": "2026-06-10T10:10:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:10",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Ready",
       "status": "READY_FOR_PICKUP",
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
       "dateIso": "2026-06-10T10:11:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:11",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "SMS sent",
       "status": "NOTIFICATION_SENT",
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
       "dateIso": "2026-06-10T10:12:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:12",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Reminder sent",
       "status": "NOTIFICATION_SENT",
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
       "dateIso": "2026-06-10T10:13:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:13",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Attempted delivery",
       "status": "ATTEMPTED_DELIVERY",
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
       "dateIso": "2026-06-10T10:14:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:14",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The recipient was not at home",
       "status": "ATTEMPTED_DELIVERY",
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
       "dateIso": "2026-06-10T10:15:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:15",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Home delivery ordered",
       "status": "DELIVERY_ORDERED",
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
       "dateIso": "2026-06-10T10:16:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:16",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Delivery date changed",
       "status": "DELIVERY_CHANGED",
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
       "dateIso": "2026-06-10T10:17:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:17",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Home delivery cancelled",
       "status": "DELIVERY_CANCELLED",
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
       "dateIso": "2026-06-10T10:18:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:18",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Delayed",
       "status": "DEVIATION",
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
       "dateIso": "2026-06-10T10:19:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:19",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "The shipment has been damaged",
       "status": "DEVIATION",
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
       "dateIso": "2026-06-10T10:20:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:20",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Wrong address",
       "status": "DEVIATION",
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
       "dateIso": "2026-06-10T10:21:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:21",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Delivered",
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
       "dateIso": "2026-06-10T10:22:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:22",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Delivered in mailbox",
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
       "dateIso": "2026-06-10T10:23:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:23",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Delivered to a neighbour",
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
       "dateIso": "2026-06-10T10:24:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:24",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Placed outside the door",
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
       "dateIso": "2026-06-10T10:25:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:25",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Returning to sender",
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
       "dateIso": "2026-06-10T10:26:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:26",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Returned to sender",
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
       "postalCode": "0001",
       "city": "OSLO",
       "countryCode": "NO",
       "country": "Norway",
       "dateIso": "2026-06-10T10:27:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:27",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Undefined",
       "status": "UNKNOWN",
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
       "dateIso": "2026-06-10T10:28:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:28",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Arrived",
       "status": "ARRIVED_COLLECTION",
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
       "dateIso": "2026-06-10T10:29:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:29",
       "consignmentEvent": false,
       "insignificant": false
      },
      {
       "description": "Arrived",
       "status": "ARRIVED_DELIVERY",
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
       "dateIso": "2026-06-10T10:30:00+02:00",
       "displayDate": "10.06.2026",
       "displayTime": "10:30",
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
  2026-06-10T10:00:00 +02 said  DATA_RECEIVED  code PRE_NOTIFIED  "Advance notification"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:01:00 +02 said  DROPPED_OFF  code HANDED_IN  "Handed in"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:02:00 +02 said  PICKED_UP  code COLLECTED  "Collected at the sender"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:03:00 +02 said  IN_TRANSIT  code IN_TRANSIT  "In transit"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:04:00 +02 said  ARRIVED  code TERMINAL  "Arrived at terminal"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:05:00 +02 said  IN_TRANSIT  code INTERNATIONAL  "In international transit"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:06:00 +02 said  EXPORTED  code INTERNATIONAL  "The shipment has left the origin country"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:07:00 +02 said  ARRIVED_IN_COUNTRY  code INTERNATIONAL  "The shipment has arrived in the destination country"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:08:00 +02 said  CUSTOMS_PROCESSING  code CUSTOMS  "Customs clearance"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:09:00 +02 said  CUSTOMS_CLEARED  code CUSTOMS  "Cleared by customs"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:10:00 +02 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT  "Loaded"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:11:00 +02 said  AVAILABLE_FOR_PICKUP  code READY_FOR_PICKUP  "Ready"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:12:00 +02 said  RECIPIENT_NOTIFIED  code NOTIFICATION_SENT  "SMS sent"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:13:00 +02 said  PICKUP_REMINDER  code NOTIFICATION_SENT  "Reminder sent"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:14:00 +02 said  DELIVERY_ATTEMPTED  code ATTEMPTED_DELIVERY  "Attempted delivery"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:15:00 +02 said  DELIVERY_ATTEMPTED (RECIPIENT_ABSENT)  code ATTEMPTED_DELIVERY  "The recipient was not at home"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:16:00 +02 said  DELIVERY_CHANGED (RECIPIENT_REQUEST)  code DELIVERY_ORDERED  "Home delivery ordered"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:17:00 +02 said  DELIVERY_CHANGED (RECIPIENT_REQUEST)  code DELIVERY_CHANGED  "Delivery date changed"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:18:00 +02 said  DELIVERY_CHANGED (RECIPIENT_REQUEST)  code DELIVERY_CANCELLED  "Home delivery cancelled"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:19:00 +02 said  DELAYED  code DEVIATION  "Delayed"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:20:00 +02 said  DAMAGE_REPORTED (CARRIER_DAMAGE)  code DEVIATION  "The shipment has been damaged"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:21:00 +02 said  DELAYED (ADDRESS_WRONG)  code DEVIATION  "Wrong address"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:22:00 +02 said  DELIVERED  code DELIVERED  "Delivered"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:23:00 +02 said  DELIVERED_TO_MAILBOX  code DELIVERED  "Delivered in mailbox"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:24:00 +02 said  DELIVERED_TO_NEIGHBOUR  code DELIVERED  "Delivered to a neighbour"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:25:00 +02 said  DELIVERED_TO_SAFE_PLACE  code DELIVERED  "Placed outside the door"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:26:00 +02 said  RETURNING  code RETURN  "Returning to sender"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:27:00 +02 said  RETURNED  code DELIVERED_SENDER  "Returned to sender"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:28:00 +02 said  INFORMATION  code UNKNOWN  "Undefined"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:29:00 +02 said  OUT_FOR_PICKUP  code ARRIVED_COLLECTION  "Arrived"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  2026-06-10T10:30:00 +02 said  ARRIVING_SOON  code ARRIVED_DELIVERY  "Arrived"  [city "OSLO" postal "0001" country "NO" facility "071000"]
  pickup point id 071000 [city "OSLO" postal "0001" country "NO"]
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
