# DY with a delay detail of ON_TIME or EARLY is a notice; else it is a delay, with the reason in its type.
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
        "date": "2026-06-11T12:00:00-06:00",
        "eventType": "DY",
        "eventDescription": "Delivery updated",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TOLUCA",
         "stateOrProvinceCode": "",
         "countryCode": "MX",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DY",
        "derivedStatus": "Delivery updated",
        "delayDetail": {
         "status": "EARLY"
        }
       },
       {
        "date": "2026-06-11T11:00:00-06:00",
        "eventType": "DY",
        "eventDescription": "Delay",
        "exceptionCode": "A52",
        "exceptionDescription": "Package delayed",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TOLUCA",
         "stateOrProvinceCode": "",
         "countryCode": "MX",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DY",
        "derivedStatus": "Delay",
        "delayDetail": {
         "type": "WEATHER",
         "subType": "SNOW",
         "status": "DELAYED"
        }
       },
       {
        "date": "2026-06-11T10:00:00-06:00",
        "eventType": "DD",
        "eventDescription": "Delivery delay",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TOLUCA",
         "stateOrProvinceCode": "",
         "countryCode": "MX",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DD",
        "derivedStatus": "Delivery delay",
        "delayDetail": {
         "type": "OPERATIONAL"
        }
       },
       {
        "date": "2026-06-11T09:00:00-06:00",
        "eventType": "DY",
        "eventDescription": "Delay",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TOLUCA",
         "stateOrProvinceCode": "",
         "countryCode": "MX",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "DY",
        "derivedStatus": "Delay",
        "delayDetail": {
         "type": "CLEARANCE"
        }
       },
       {
        "date": "2026-06-11T08:00:00-06:00",
        "eventType": "AO",
        "eventDescription": "Shipment arriving On-Time",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TOLUCA",
         "stateOrProvinceCode": "",
         "countryCode": "MX",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "AO",
        "derivedStatus": "Shipment arriving On-Time"
       },
       {
        "date": "2026-06-11T07:00:00-06:00",
        "eventType": "AE",
        "eventDescription": "Shipment arriving early",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TOLUCA",
         "stateOrProvinceCode": "",
         "countryCode": "MX",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "AE",
        "derivedStatus": "Shipment arriving early"
       },
       {
        "date": "2026-06-11T06:00:00-06:00",
        "eventType": "US",
        "eventDescription": "Scheduled delivery updated",
        "exceptionCode": "",
        "exceptionDescription": "",
        "scanLocation": {
         "streetLines": [
          ""
         ],
         "residential": false,
         "city": "TOLUCA",
         "stateOrProvinceCode": "",
         "countryCode": "MX",
         "countryName": ""
        },
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "US",
        "derivedStatus": "Scheduled delivery updated"
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
  2026-06-11T12:00:00 -06 said  ESTIMATE_UPDATED  code DY  "Delivery updated"  [city "TOLUCA" country "MX"]
  2026-06-11T11:00:00 -06 said  DELAYED (WEATHER)  code DY/A52  "Delay: Package delayed"  [city "TOLUCA" country "MX"]
  2026-06-11T10:00:00 -06 said  DELAYED (CARRIER_DELAY)  code DD  "Delivery delay"  [city "TOLUCA" country "MX"]
  2026-06-11T09:00:00 -06 said  CUSTOMS_HELD (CUSTOMS_DELAY)  code DY  "Delay"  [city "TOLUCA" country "MX"]
  2026-06-11T08:00:00 -06 said  ESTIMATE_UPDATED  code AO  "Shipment arriving On-Time"  [city "TOLUCA" country "MX"]
  2026-06-11T07:00:00 -06 said  ESTIMATE_UPDATED  code AE  "Shipment arriving early"  [city "TOLUCA" country "MX"]
  2026-06-11T06:00:00 -06 said  ESTIMATE_UPDATED  code US  "Scheduled delivery updated"  [city "TOLUCA" country "MX"]
