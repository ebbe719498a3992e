# On the way: offsets differ within one history, and the estimate is a window.
=== ask
703118942265 shipped=2026-06-10

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
       "code": "AR",
       "derivedCode": "IT",
       "statusByLocale": "In transit",
       "description": "In transit",
       "scanLocation": {
        "streetLines": [
         ""
        ],
        "residential": false,
        "city": "BOISE",
        "stateOrProvinceCode": "ID",
        "countryCode": "US",
        "countryName": ""
       }
      },
      "scanEvents": [
       {
        "date": "2026-06-11T04:51:00-06:00",
        "eventType": "AR",
        "eventDescription": "Arrived at FedEx location",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "BOISE",
         "stateOrProvinceCode": "ID",
         "countryCode": "US",
         "countryName": ""
        },
        "locationId": "BOIR",
        "locationType": "DESTINATION_FEDEX_FACILITY",
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
       },
       {
        "date": "2026-06-10T20:15:00-05:00",
        "eventType": "DP",
        "eventDescription": "Left FedEx origin facility",
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
        "locationType": "ORIGIN_FEDEX_FACILITY",
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
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
       },
       {
        "date": "2026-06-10T14:02:11-05:00",
        "eventType": "OC",
        "eventDescription": "Shipment information sent to FedEx",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false
        },
        "locationId": "",
        "locationType": "CUSTOMER",
        "derivedStatusCode": "IN",
        "derivedStatus": "Label created"
       }
      ],
      "dateAndTimes": [
       {
        "type": "ESTIMATED_DELIVERY",
        "dateTime": "2026-06-11T20:00:00-06:00"
       },
       {
        "type": "SHIP",
        "dateTime": "2026-06-10T00:00:00-06:00"
       }
      ],
      "estimatedDeliveryTimeWindow": {
       "window": {
        "begins": "2026-06-11T09:10:00-06:00",
        "ends": "2026-06-11T13:10:00-06:00"
       }
      },
      "serviceDetail": {
       "type": "FEDEX_2_DAY",
       "description": "FedEx 2Day"
      },
      "availableImages": []
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
  body {"includeDetailedScans":true,"trackingInfo":[{"shipDateBegin":"2026-06-03","shipDateEnd":"2026-07-10","trackingNumberInfo":{"trackingNumber":"703118942265"}}]}
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-11T04:51:00 -06 said  ARRIVED_AT_DELIVERY_FACILITY  code AR  "Arrived at FedEx location"  [city "BOISE" region "ID" country "US" facility "BOIR"]
  2026-06-10T20:15:00 -05 said  DEPARTED  code DP  "Left FedEx origin facility"  [city "TULSA" region "OK" country "US" facility "TULA"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
  2026-06-10T14:02:11 -05 said  DATA_RECEIVED  code OC  "Shipment information sent to FedEx"
  estimate 2026-06-11T09:10:00 -06 said to 2026-06-11T13:10:00 -06 said
  service "FedEx 2Day"
  shipped 2026-06-10
