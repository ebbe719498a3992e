# A scan that is a text, a date that is a list, a number where a text should be, null all over.
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
      "latestStatusDetail": {
       "code": null
      },
      "scanEvents": [
       "PU",
       null,
       {
        "date": [
         "2026"
        ],
        "eventType": "DP",
        "eventDescription": "Departed FedEx location",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DP",
        "derivedStatus": "Departed FedEx location"
       },
       {
        "date": "2026-06-11T04:51:00-06:00",
        "eventType": "AR",
        "eventDescription": "Arrived at FedEx location",
        "exceptionCode": null,
        "exceptionDescription": 7,
        "scanLocation": "BOISE",
        "locationId": null,
        "locationType": "DESTINATION_FEDEX_FACILITY",
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit",
        "delayDetail": []
       },
       {
        "date": "2026-06-10T17:40:00-05:00",
        "eventType": "PU",
        "eventDescription": "Picked up",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TULSA",
         "stateOrProvinceCode": "OK",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "TULA",
        "locationType": "PICKUP_LOCATION",
        "derivedStatusCode": "PU",
        "derivedStatus": "Picked up"
       }
      ],
      "dateAndTimes": {
       "type": "SHIP",
       "dateTime": "2026-06-10T00:00:00-06:00"
      },
      "packageDetails": [],
      "serviceDetail": null,
      "deliveryDetails": "none",
      "availableImages": null,
      "returnDetail": null
     }
    ]
   }
  ],
  "output_extra": null
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
  2026-06-11T04:51:00 -06 said  ARRIVED_AT_DELIVERY_FACILITY  code AR  "Arrived at FedEx location: 7"
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
  shipped 2026-06-10
warning TIME scanEvents[].date is missing
warning EVENT scanEvents[]: 1 are no objects
