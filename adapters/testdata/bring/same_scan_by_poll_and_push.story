# The push tells UTC, the poll local time: the instant is the same.
=== push POST
content-type: application/json
x-bring-application: BMEC
x-waybill-token: c6e1f07a93b24d58a0f9e3d2b4c5a681

{
 "status": "TRANSPORT_TO_RECIPIENT",
 "id": "ad84cbca-2e89-43e0-a301-a8d5d7fe7804",
 "shipment": "70438101000000013",
 "package": "370438101000000014",
 "created": "2026-06-10T06:02:00+0000",
 "pushed": "2026-06-10T06:02:01+0000"
}

=== told
verified
acknowledged 200
report 370438101000000014 FOUND as of 2026-06-10T06:02:01Z
  2026-06-10T06:02:00 +00 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT
  leg MASTER 70438101000000013
poll now 370438101000000014
poll now 70438101000000013

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
     "statusDescription": "The shipment has been loaded for delivery.",
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
  2026-06-10T08:02:00 +02 said  OUT_FOR_DELIVERY  code TRANSPORT_TO_RECIPIENT  "The shipment has been loaded for delivery."  [city "OSLO" postal "0001" country "NO" facility "071000"]
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
