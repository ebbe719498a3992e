# An exception whose number nobody knows raises a problem and no more; the summary's reason helps where it speaks of this scan.
=== ask
703118942265
703118943309

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
        "eventType": "SE",
        "eventDescription": "Shipment exception",
        "exceptionCode": "66",
        "exceptionDescription": "See details",
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
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
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
   },
   {
    "trackingNumber": "703118943309",
    "trackResults": [
     {
      "trackingNumberInfo": {
       "trackingNumber": "703118943309",
       "trackingNumberUniqueId": "2461203000~703118943309~FX",
       "carrierCode": "FDXE"
      },
      "latestStatusDetail": {
       "code": "SE",
       "derivedCode": "SE",
       "statusByLocale": "Shipment exception",
       "description": "Shipment exception",
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
       "ancillaryDetails": [
        {
         "reason": "15",
         "reasonDescription": "Business closed",
         "action": "No action is required.",
         "actionDescription": "No action is required."
        }
       ]
      },
      "scanEvents": [
       {
        "date": "2026-06-11T12:00:00-06:00",
        "eventType": "SE",
        "eventDescription": "Shipment exception",
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
        "derivedStatusCode": "SE",
        "derivedStatus": "Shipment exception"
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
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"703118942265"}},{"trackingNumberInfo":{"trackingNumber":"703118943309"}}]}
report 703118942265 instance 2461203000~703118942265~FX FOUND
  2026-06-11T12:00:00 -06 said  EXCEPTION  code SE/66  "Shipment exception: See details"  [city "BOISE" region "ID" country "US"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
report 703118943309 instance 2461203000~703118943309~FX FOUND
  2026-06-11T12:00:00 -06 said  DELIVERY_ATTEMPTED (RECIPIENT_CLOSED)  code SE  "Shipment exception"  [city "BOISE" region "ID" country "US"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
warning UNMAPPED_CODE SE/66
