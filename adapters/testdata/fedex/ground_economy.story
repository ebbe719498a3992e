# The notice to the postal service on the way leaves the status; the post's own number is the last leg. LB alone.
=== ask
61299704118832640117

=== reply 200
content-type: application/json

{
 "transactionId": "0b7f5a52-77a1-4f0e-9a55-3c1be1a90d11",
 "customerTransactionId": "exchange-1",
 "output": {
  "completeTrackResults": [
   {
    "trackingNumber": "61299704118832640117",
    "trackResults": [
     {
      "trackingNumberInfo": {
       "trackingNumber": "61299704118832640117",
       "trackingNumberUniqueId": "2461203000~61299704118832640117~FX",
       "carrierCode": "FXSP"
      },
      "latestStatusDetail": {
       "code": "AX",
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
        "date": "2026-06-12T10:00:00-06:00",
        "eventType": "AX",
        "eventDescription": "At U.S. Postal Service facility",
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
        "derivedStatusCode": "IT",
        "derivedStatus": "In transit"
       },
       {
        "date": "2026-06-12T03:00:00-06:00",
        "eventType": "OX",
        "eventDescription": "Shipment information sent to U.S. Postal Service",
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
      "additionalTrackingInfo": {
       "packageIdentifiers": [
        {
         "type": "TRACKING_NUMBER_OR_DOORTAG",
         "values": [
          "61299704118832640117",
          "9261299704118832640124"
         ]
        },
        {
         "type": "SHIPPER_REFERENCE",
         "value": "R-5"
        }
       ]
      },
      "packageDetails": {
       "count": "1",
       "weightAndDimensions": {
        "weight": [
         {
          "value": "2.0",
          "unit": "LB"
         }
        ]
       }
      },
      "serviceDetail": {
       "type": "SMART_POST",
       "description": "FedEx Ground Economy"
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
  body {"includeDetailedScans":true,"trackingInfo":[{"trackingNumberInfo":{"trackingNumber":"61299704118832640117"}}]}
report 61299704118832640117 instance 2461203000~61299704118832640117~FX FOUND
  2026-06-12T10:00:00 -06 said  RECEIVED_BY_PARTNER  code AX  "At U.S. Postal Service facility"  [city "BOISE" region "ID" country "US"]
  2026-06-12T03:00:00 -06 said  INFORMATION  code OX  "Shipment information sent to U.S. Postal Service"  [city "BOISE" region "ID" country "US"]
  2026-06-10T17:40:00 -05 said  PICKED_UP  code PU  "Picked up"  [city "TULSA" region "OK" country "US" facility "TULA"]
  2026-06-10T14:02:11 -05 said  DATA_RECEIVED  code OC  "Shipment information sent to FedEx"
  service "FedEx Ground Economy"
  weight 907 g
  pieces 1
  reference shipper_reference "R-5"
  leg LAST_MILE usps/9261299704118832640124
