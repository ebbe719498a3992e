# Lone objects for lists, numbers for texts, nulls.
=== ask
370438101000000014

=== reply 200
content-type: application/json

{
 "consignmentSet": {
  "consignmentId": 70438101000000013,
  "packageSet": {
   "packageNumber": 370438101000000014,
   "weightInKgs": "16,5",
   "productName": null,
   "dateOfEstimatedDelivery": null,
   "eventSet": [
    {
     "description": "The shipment has been handed in.",
     "status": "HANDED_IN",
     "lmEventCode": "3",
     "lmCauseCode": "W",
     "lmMeasureCode": "",
     "recipientSignature": null,
     "unitId": 54000,
     "unitInformationUrl": null,
     "unitType": "BRING",
     "postalCode": "5003",
     "city": null,
     "countryCode": "NO",
     "country": "Norway",
     "dateIso": "2026-06-09T15:20:10+02:00",
     "displayDate": "09.06.2026",
     "displayTime": "15:20",
     "consignmentEvent": false,
     "insignificant": false
    },
    7,
    null
   ]
  }
 }
}

=== told
request GET https://api.bring.com/tracking/api/v2/tracking.json?q=370438101000000014&lang=en
  accept: application/json
  x-mybring-api-uid: (secret)
  x-mybring-api-key: (secret)
  x-bring-client-url: https://shop.example
report 370438101000000014 FOUND
  2026-06-09T15:20:10 +02 said  DROPPED_OFF  code HANDED_IN  "The shipment has been handed in."  [postal "5003" country "NO" facility "54000"]
  weight 16500 g
  pieces 1
  leg MASTER 70438101000000013
warning EVENT an event that is no object
