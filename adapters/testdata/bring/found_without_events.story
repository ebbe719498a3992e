# Announced, nothing more.
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
     "statusDescription": "Registered",
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
     "eventSet": [],
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
  service "Pick-up parcel"
  weight 16500 g
  pieces 1
  reference sender_reference "ORDER-77120"
  destination [city "VINTERBRO" postal "1407" country "NO"]
  leg MASTER 70438101000000013
warning SUMMARY statusDescription without events

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
   "packageSet": [],
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
  pieces 1
  reference sender_reference "ORDER-77120"
