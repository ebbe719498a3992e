# Without a type the derived code identifies the scan; with neither, its text does; with nothing at all it is left out.
=== ask
703118942265

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "customerTransactionId": "exchange-1",
 "output": {
  "completeTrackResults": [
   {
    "trackingNumber": "703118942265",
    "trackResults": [
     {
      "trackingNumberInfo": {
       "trackingNumber": "703118942265",
       "trackingNumberUniqueId": "2461203000~703118942265~FX",
       "carrierCode": "FDXE"
      },
      "scanEvents": [
       {
        "date": "2026-06-11T09:00:00-06:00",
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
       },
       {
        "date": "2026-06-11T08:00:00-06:00",
        "eventDescription": "Picked up"
       },
       {
        "date": "2026-06-11T07:00:00-06:00"
       },
       {
        "date": "2026-06-11T06:00:00-06:00",
        "eventDescription": "Weighed"
       }
      ]
     }
    ]
   }
  ]
 }
}

=== told
request POST https://apis.fedex.com/track/v1/trackingnumbers
  content-type: application/json
  x-locale: en_US
  x-customer-transaction-id: exchange-1
  authorization: (secret)
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}}]}
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-11T09:00:00 -06 said  IN_TRANSIT  code IT  "In transit"
  2026-06-11T08:00:00 -06 said  PICKED_UP  "Picked up"
  2026-06-11T06:00:00 -06 said  UNKNOWN  "Weighed"
warning FIELD scanEvents[].eventType is missing
warning FIELD scanEvents[].eventType is missing
warning EVENT a scan has neither type nor description
warning UNMAPPED_CODE scanEvents[].eventType is missing
