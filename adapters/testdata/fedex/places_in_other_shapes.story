# The address of a scan flat or nested; names and streets are not kept.
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
        "eventType": "AR",
        "eventDescription": "Arrived at FedEx location",
        "exceptionCode": "",
        "scanLocation": {
         "locationId": "BOIR",
         "locationContactAndAddress": {
          "contact": {
           "personName": "Q. Nobody"
          },
          "address": {
           "streetLines": [
            "9 Side St"
           ],
           "city": "BOISE",
           "stateOrProvinceCode": "ID",
           "postalCode": "83702",
           "countryCode": "us"
          }
         },
         "locationType": "FEDEX_FACILITY"
        },
        "derivedStatusCode": "IT"
       }
      ],
      "lastUpdatedDestinationAddress": {
       "city": "NAMPA",
       "stateOrProvinceCode": "ID",
       "countryCode": "US"
      },
      "shipperInformation": {
       "contact": {
        "companyName": "Acme"
       },
       "address": {
        "city": "TULSA",
        "stateOrProvinceCode": "OK",
        "countryCode": "US"
       }
      }
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
  2026-06-11T09:00:00 -06 said  ARRIVED  code AR  "Arrived at FedEx location"  [city "BOISE" region "ID" postal "83702" country "US" facility "BOIR"]
  origin [city "TULSA" region "OK" country "US"]
  destination [city "NAMPA" region "ID" country "US"]
