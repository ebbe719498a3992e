# What recipient and shipper ask for changes no status.
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
        "date": "2026-06-11T00:00:00-06:00",
        "eventType": "RR",
        "eventDescription": "Delivery option requested",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "RR",
        "derivedStatus": "Delivery option requested"
       },
       {
        "date": "2026-06-11T01:00:00-06:00",
        "eventType": "RM",
        "eventDescription": "Delivery option updated",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "RM",
        "derivedStatus": "Delivery option updated"
       },
       {
        "date": "2026-06-11T02:00:00-06:00",
        "eventType": "RC",
        "eventDescription": "Delivery option cancelled",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "RC",
        "derivedStatus": "Delivery option cancelled"
       },
       {
        "date": "2026-06-11T03:00:00-06:00",
        "eventType": "HA",
        "eventDescription": "Hold at location request accepted",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "HA",
        "derivedStatus": "Hold at location request accepted"
       },
       {
        "date": "2026-06-11T04:00:00-06:00",
        "eventType": "RA",
        "eventDescription": "Address change requested",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "RA",
        "derivedStatus": "Address change requested"
       },
       {
        "date": "2026-06-11T05:00:00-06:00",
        "eventType": "PR",
        "eventDescription": "Address change accepted",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "PR",
        "derivedStatus": "Address change accepted"
       },
       {
        "date": "2026-06-11T06:00:00-06:00",
        "eventType": "AS",
        "eventDescription": "Address corrected",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "AS",
        "derivedStatus": "Address corrected"
       },
       {
        "date": "2026-06-11T07:00:00-06:00",
        "eventType": "CH",
        "eventDescription": "Location changed",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "CH",
        "derivedStatus": "Location changed"
       },
       {
        "date": "2026-06-11T08:00:00-06:00",
        "eventType": "SP",
        "eventDescription": "Split status",
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
        "locationId": "",
        "locationType": "",
        "derivedStatusCode": "SP",
        "derivedStatus": "Split status"
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
  2026-06-11T00:00:00 -06 said  DELIVERY_CHANGED  code RR  "Delivery option requested"  [city "BOISE" region "ID" country "US"]
  2026-06-11T01:00:00 -06 said  DELIVERY_CHANGED  code RM  "Delivery option updated"  [city "BOISE" region "ID" country "US"]
  2026-06-11T02:00:00 -06 said  INFORMATION  code RC  "Delivery option cancelled"  [city "BOISE" region "ID" country "US"]
  2026-06-11T03:00:00 -06 said  DELIVERY_CHANGED  code HA  "Hold at location request accepted"  [city "BOISE" region "ID" country "US"]
  2026-06-11T04:00:00 -06 said  DELIVERY_CHANGED  code RA  "Address change requested"  [city "BOISE" region "ID" country "US"]
  2026-06-11T05:00:00 -06 said  DELIVERY_CHANGED  code PR  "Address change accepted"  [city "BOISE" region "ID" country "US"]
  2026-06-11T06:00:00 -06 said  ADDRESS_CORRECTED  code AS  "Address corrected"  [city "BOISE" region "ID" country "US"]
  2026-06-11T07:00:00 -06 said  INFORMATION  code CH  "Location changed"  [city "BOISE" region "ID" country "US"]
  2026-06-11T08:00:00 -06 said  INFORMATION  code SP  "Split status"  [city "BOISE" region "ID" country "US"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
